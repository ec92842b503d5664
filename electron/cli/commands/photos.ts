import { rightsLine } from "../../../shared/article/rights.ts";
import type { DeskClient } from "../../../shared/contract/index.ts";
import {
  type LibraryPhoto,
  PHOTO_FILTERS,
  type PhotoFilter,
} from "../../../shared/contract/library.ts";
import { Problem } from "../../../shared/contract/problem.ts";
import type { ShellOutput } from "../../../shared/contract/shell.ts";
import { type Arguments, type Command, type DeskJob, oneOf, text, WrongUsage } from "../command.ts";

type Photos = DeskJob<ShellOutput["photos"]>;

export const photos: Command = {
  name: "photos",
  usage:
    "photos [--filter F,…] [--query Q]\nphotos kill HASH… --reason R\nphotos release HASH… [--reason R]",
  summary: "every photo of the desk, with its rights and where it is used; kills one everywhere",
  description: [
    "A line for each photo: the beginning of its hash, its name, its credit, its rights, and how many drafts use it, newest first.",
    "A photo that is killed may not be published: it marks every draft that uses it and stops their exports, until it is released. Both are logged, on the photo and in those drafts. A HASH may be shortened to any beginning that no other photo has.",
  ],
  options: {
    filter: {
      type: "string",
      value: "F,…",
      does: `Only photos of which all of these hold: ${PHOTO_FILTERS.join(", ")}.`,
    },
    query: {
      type: "string",
      value: "Q",
      does: "Only photos with these words in name, caption, alt text, credit, restrictions or the headline of a draft.",
    },
    reason: { type: "string", value: "R", does: "Why; it is logged and shown with the photo." },
  },
  examples: [
    { line: "photos --filter unused,noCredit", does: "Nobody's, used nowhere." },
    { line: "photos kill 3fa9 --reason 'Staged'", does: "Stops it wherever it is used." },
  ],
  prepare(args) {
    const [deed, ...hashes] = args.words;
    if (deed === undefined) return listing(args);
    if (deed !== "kill" && deed !== "release") {
      throw new WrongUsage(`“${deed}” is no deed; there are kill and release.`);
    }
    if (hashes.length === 0) throw new WrongUsage("HASH is missing.");
    const reason = text(args, "reason")?.trim() || null;
    if (deed === "release") return releasing(hashes, reason);
    if (reason === null) throw new WrongUsage("--reason is missing.");
    return killing(hashes, reason);
  },
};

function listing(args: Arguments): Photos {
  const filters = filtersIn(text(args, "filter"));
  const query = text(args, "query") ?? "";
  return async (desk) => {
    const found = await desk.library.list({ filters, query });
    return {
      json: { photos: found.map(printed), drafts: [] },
      lines: linesFor(found),
      failures: [],
    };
  };
}

function killing(handles: readonly string[], reason: string): Photos {
  return async (desk) => {
    const hashes = await named(desk, handles);
    return now(desk, hashes, (await desk.library.kill({ hashes, reason })).drafts);
  };
}

function releasing(handles: readonly string[], reason: string | null): Photos {
  return async (desk) => {
    const hashes = await named(desk, handles);
    return now(desk, hashes, (await desk.library.release({ hashes, reason })).drafts);
  };
}

/** The photos as they are after a deed. */
async function now(
  desk: DeskClient,
  hashes: readonly string[],
  drafts: ShellOutput["photos"]["drafts"],
) {
  const all = await desk.library.list({});
  const changed = all.filter(({ hash }) => hashes.includes(hash));
  return { json: { photos: changed.map(printed), drafts }, lines: linesFor(changed), failures: [] };
}

async function named(desk: DeskClient, handles: readonly string[]): Promise<string[]> {
  const all = await desk.library.list({});
  return handles.map((handle) => {
    const meant = all.filter(({ hash }) => hash.startsWith(handle.toLowerCase()));
    const [only, second] = meant;
    if (only === undefined) {
      throw new Problem(
        "NOT_FOUND",
        `No photo of this desk is called ${handle}, so nothing was done. \`stet photos\` lists them.`,
        { handle },
      );
    }
    if (second === undefined) return only.hash;
    throw new Problem(
      "AMBIGUOUS",
      `${handle} may mean ${meant.length} photos, so nothing was done. Give more of the hash.`,
      { handle, candidates: meant.map(({ hash }) => hash) },
    );
  });
}

/** How it is cut is the screen's matter. */
function printed({ framing: _, ...photo }: LibraryPhoto) {
  return photo;
}

function filtersIn(given: string | undefined): PhotoFilter[] {
  if (given === undefined) return [];
  return given.split(",").map((word) => oneOf(word.trim(), PHOTO_FILTERS, "--filter"));
}

function linesFor(found: readonly LibraryPhoto[]): string[] {
  if (found.length === 0) return ["No such photo."];
  return found.map((photo) => {
    const credit = [photo.photographer, photo.agency].filter(Boolean).join("/") || "no credit";
    const uses = photo.uses.filter(({ binned }) => !binned).length;
    const used = uses === 0 ? "unused" : `${uses} ${uses === 1 ? "draft" : "drafts"}`;
    const state =
      photo.killed === null ? rightsLine(photo.rights) : `KILLED: ${photo.killed.reason}`;
    return [photo.hash.slice(0, 12), photo.name, credit, state, used].join("  ");
  });
}
