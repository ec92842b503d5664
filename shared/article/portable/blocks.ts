import type { NodeJson } from "../article.ts";
import { elementOf, schema } from "../schema.ts";
import { safeUrl } from "../url.ts";
import { portableLine } from "./line.ts";
import { squareTable } from "./square-table.ts";
import type { Tally } from "./tally.ts";

/** What a block without anything in it is counted as; it is left out. */
const EMPTY: Readonly<Record<string, string>> = {
  bulletList: "emptyList",
  orderedList: "emptyList",
  keyPoints: "emptyList",
  gallery: "emptyGallery",
  table: "emptyTable",
};

/** Blocks as any file can carry them. Desk notes are not among them. */
export function portableBlocks(nodes: readonly NodeJson[], tally: Tally): NodeJson[] {
  return nodes.flatMap((node) => block(node, tally));
}

function block(node: NodeJson, tally: Tally): NodeJson[] {
  if (elementOf(node.type)?.newsroomOnly === true) return [];
  const squared = node.type === "table" ? squareTable(node, tally) : node;
  const loss = EMPTY[node.type];
  const content = contentOf(squared, tally);
  if (loss !== undefined && content.length === 0) {
    if ((node.content ?? []).length === 0 || node.type === "table") tally.add(loss);
    return [];
  }
  const ported: NodeJson = { type: node.type };
  if (node.attrs !== undefined) ported.attrs = attributes(node, tally);
  if (content.length > 0) ported.content = content;
  return [ported];
}

function contentOf({ type, content = [] }: NodeJson, tally: Tally): NodeJson[] {
  const holdsText = schema.nodes[type]?.inlineContent ?? false;
  return holdsText ? portableLine(content, tally) : portableBlocks(content, tally);
}

/** Texts in which an empty one says no more than none. */
const BLANK_IS_NULL = ["attribution", "provider"];
const LARGEST_START = 999_999;

function attributes(node: NodeJson, tally: Tally): Record<string, unknown> {
  const attrs = Object.entries(node.attrs ?? {}).map(([name, value]) => [
    name,
    typeof value === "string" ? tally.clean(value) : value,
  ]);
  const ported: Record<string, unknown> = Object.fromEntries(attrs);
  if ((ported.suggestion ?? null) !== null && !tally.forReview) {
    tally.add("suggestion");
    ported.suggestion = null;
  }
  for (const name of BLANK_IS_NULL) if (ported[name] === "") ported[name] = null;
  if (node.type === "keyPoints" && ported.title === "") ported.title = null;
  if (node.type === "orderedList") ported.start = listStart(ported.start, tally);
  if (node.type === "relatedLink" || node.type === "embed") ported.url = address(ported.url, tally);
  return ported;
}

function address(url: unknown, tally: Tally): string | null {
  if (typeof url !== "string") return null;
  const safe = safeUrl(url);
  if (safe === null) tally.add("address");
  return safe;
}

function listStart(start: unknown, tally: Tally): number {
  const number = typeof start === "number" ? start : 1;
  if (Number.isInteger(number) && number >= 0 && number <= LARGEST_START) return number;
  tally.add("listStart");
  return 1;
}
