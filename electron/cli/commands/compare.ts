import { stat } from "node:fs/promises";
import path from "node:path";
import { changesOf } from "../../../shared/compare/changes.ts";
import {
  type Hiding,
  hiddenSentence,
  hideIn,
  NOTHING_HIDDEN,
} from "../../../shared/compare/hide.ts";
import { comparePage } from "../../../shared/compare/write-html.ts";
import { compareText } from "../../../shared/compare/write-text.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import type { DeskClient } from "../../../shared/contract/index.ts";
import type { DraftState } from "../../../shared/contract/versions.ts";
import { type Arguments, type Command, count, oneOf, text, WrongUsage } from "../command.ts";
import { parcelFor } from "../files/parcel.ts";

const FORMATS = ["text", "html", "json"] as const;
const HIDES = ["formatting", "typography", "both"] as const;

export const compare: Command = {
  name: "compare",
  usage: `compare ID A [B] [--format ${FORMATS.join("|")}] [--hide ${HIDES.join("|")}]\ncompare ID OTHER`,
  summary:
    "what became of version A in version B (default: now), or of a draft in a file or another",
  description: [
    "A and B are numbers of versions, or now; without B it is now. OTHER is a file that is read as an import would and not kept, or, where no file has that name, another draft by its id or slug: the draft as it is now is compared with it. Says which fields, blocks and words came, went, moved, were split, joined or changed from A to B, and counts them. What changed inside quotation marks or in a quote comes first.",
  ],
  options: {
    format: {
      type: "string",
      value: "FORMAT",
      does: `One of ${FORMATS.join(", ")}. Default: text, with [-what went-] and {+what came+}; json is what --json prints.`,
    },
    hide: {
      type: "string",
      value: "WHAT",
      does: `One of ${HIDES.join(", ")}: leaves out what only changes bold, italic and levels of headings, or only quotation marks, dashes, spaces and ellipses. Says in how many places.`,
    },
  },
  failure: "There may be no version of that number, or the file may hold no article.",
  examples: [
    { line: "compare ferry 1", does: "What became of the first version until now." },
    {
      line: "compare ferry 1 3 --format html > changes.html",
      does: "A page to be opened in a browser or sent.",
    },
    {
      line: "compare ferry returned.docx --hide typography",
      does: "What somebody changed in a Word file, without its quotation marks and dashes.",
    },
    { line: "compare ferry ferry-late", does: "One draft with another." },
  ],
  prepare(args) {
    const [handle = "", ...asked] = named(args);
    const sides = sidesOf(asked);
    const format = formatOf(args);
    const hiding = hidingOf(args);
    return async (desk) => {
      const draft = await desk.drafts.find({ handle });
      const { all, names } = await compared(desk, draft.id, sides);
      const { comparison, hidden } = hideIn(all, hiding);
      const note = hiddenSentence(hidden);
      const json = { changes: changesOf(comparison), counts: comparison.counts, hidden };
      const title = `${draft.headline ?? "Untitled"}: ${names.join(" and ")}`;
      const written = {
        text: () => [...compareText(comparison), ...(note === null ? [] : [note])],
        html: () => [comparePage(comparison, title, note).trimEnd()],
        json: () => [JSON.stringify(json)],
      };
      return { json, lines: written[format](), failures: [] };
    };
  },
};

/** Two states of the draft, or what it is now and something else. */
type Sides =
  | { readonly from: DraftState; readonly to: DraftState }
  | { readonly from: "now"; readonly other: string };

function named({ words: given }: Arguments): readonly string[] {
  const missing = ["ID", "A or OTHER"][given.length];
  if (missing !== undefined) throw new WrongUsage(`${missing} is missing.`);
  if (given[3] !== undefined) throw new WrongUsage(`“${given[3]}” is one word too many.`);
  return given;
}

function sidesOf([a = "", b]: readonly string[]): Sides {
  if (b === undefined && !isState(a)) return { from: "now", other: a };
  return { from: stateOf(a, "A"), to: stateOf(b ?? "now", "B") };
}

/** Ids begin with digits too, but are longer than any number of a version. */
function isState(word: string): boolean {
  return word === "now" || /^\d{1,9}$/.test(word);
}

function stateOf(word: string, name: string): DraftState {
  if (word === "now") return word;
  if (/^\d/.test(word)) return count(word, name);
  throw new WrongUsage(`${name} must be the number of a version, or now; “${word}” is neither.`);
}

async function compared(desk: DeskClient, draft: DraftId, sides: Sides) {
  if ("to" in sides) {
    const all = await desk.versions.compare({ draft, ...sides });
    return { all, names: [nameOf(sides.from), nameOf(sides.to)] };
  }
  const { from, other } = sides;
  if (await isFile(other)) {
    const [article] = await parcelFor(other);
    if (article === undefined) throw new RangeError("A parcel holds its article.");
    const all = await desk.versions.compareFile({ draft, from, file: article.file });
    return { all, names: ["now", path.basename(other)] };
  }
  const second = await desk.drafts.find({ handle: other });
  const all = await desk.versions.compare({ draft, from, to: "now", other: second.id });
  return { all, names: ["now", `“${second.headline ?? "Untitled"}”`] };
}

async function isFile(place: string): Promise<boolean> {
  const entry = await stat(place).catch(() => null);
  return entry?.isFile() ?? false;
}

function nameOf(state: DraftState): string {
  return state === "now" ? state : `version ${state}`;
}

function hidingOf(args: Arguments): Hiding {
  const asked = text(args, "hide");
  if (asked === undefined) return NOTHING_HIDDEN;
  const what = oneOf(asked, HIDES, "--hide");
  return { formatting: what !== "typography", typography: what !== "formatting" };
}

function formatOf(args: Arguments): (typeof FORMATS)[number] {
  const asked = text(args, "format");
  const format = asked === undefined ? "text" : oneOf(asked, FORMATS, "--format");
  if (asked !== undefined && format !== "json" && args.options.json === true) {
    throw new WrongUsage(`Either --json or --format ${format}.`);
  }
  return format;
}
