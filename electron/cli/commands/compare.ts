import { changesOf } from "../../../shared/compare/changes.ts";
import {
  type Hiding,
  hiddenSentence,
  hideIn,
  NOTHING_HIDDEN,
} from "../../../shared/compare/hide.ts";
import { comparePage } from "../../../shared/compare/write-html.ts";
import { compareText } from "../../../shared/compare/write-text.ts";
import type { DraftState } from "../../../shared/contract/versions.ts";
import { type Arguments, type Command, count, oneOf, text, WrongUsage, words } from "../command.ts";

const FORMATS = ["text", "html", "json"] as const;
const HIDES = ["formatting", "typography", "both"] as const;

export const compare: Command = {
  name: "compare",
  usage: `compare ID A [B] [--format ${FORMATS.join("|")}] [--hide ${HIDES.join("|")}]`,
  summary: "what became of version A in version B (default: now)",
  description: [
    "A and B are numbers of versions, or now; without B it is now. Says which fields, blocks and words came, went, moved, were split, joined or changed from A to B, and counts them. What changed inside quotation marks or in a quote comes first.",
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
  failure: "There may be no version of that number.",
  examples: [
    { line: "compare ferry 1", does: "What became of the first version until now." },
    {
      line: "compare ferry 1 3 --format html > changes.html",
      does: "A page to be opened in a browser or sent.",
    },
  ],
  prepare(args) {
    const [handle, a, b] = named(args);
    const states = { from: stateOf(a, "A"), to: stateOf(b, "B") };
    const format = formatOf(args);
    const hiding = hidingOf(args);
    return async (desk) => {
      const { id, headline } = await desk.drafts.find({ handle });
      const all = await desk.versions.compare({ draft: id, ...states });
      const { comparison, hidden } = hideIn(all, hiding);
      const note = hiddenSentence(hidden);
      const json = { changes: changesOf(comparison), counts: comparison.counts, hidden };
      const title = `${headline ?? "Untitled"}: ${nameOf(states.from)} and ${nameOf(states.to)}`;
      const written = {
        text: () => [...compareText(comparison), ...(note === null ? [] : [note])],
        html: () => [comparePage(comparison, title, note).trimEnd()],
        json: () => [JSON.stringify(json)],
      };
      return { json, lines: written[format](), failures: [] };
    };
  },
};

function named(args: Arguments): readonly [string, string, string] {
  if (args.words.length === 2) return [...words(args, "ID", "A"), "now"];
  return words(args, "ID", "A", "B");
}

function stateOf(word: string, name: string): DraftState {
  if (word === "now") return word;
  if (/^\d/.test(word)) return count(word, name);
  throw new WrongUsage(`${name} must be the number of a version, or now; “${word}” is neither.`);
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
