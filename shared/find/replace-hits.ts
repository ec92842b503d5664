import type { Transform } from "@tiptap/pm/transform";
import { spliceBetween } from "../text/splice.ts";
import { byLine, type Hit } from "./find-lines.ts";
import type { FindLine, LinePlace } from "./lines.ts";
import type { FindQuery, Match } from "./query.ts";
import { replaceAll, replacementFor } from "./replacement.ts";

/** A text outside the document and what it becomes. */
export interface FieldChange {
  readonly place: Exclude<LinePlace, { kind: "text" | "attribute" }>;
  readonly text: string;
}

/**
 * Replaces hits in the document by the least change, so that the letters which stay keep their
 * marks, and answers with what becomes of the fields beside it. The lines are those of `tr.doc`.
 */
export function replaceHits(
  tr: Transform,
  hits: readonly Hit[],
  replacement: string,
  query: Pick<FindQuery, "isRegex" | "preservesCase">,
): FieldChange[] {
  const changes: FieldChange[] = [];
  // From the end, so that the places before stay where they are.
  for (const [{ text, place }, matches] of [...byLine(hits)].toReversed()) {
    if (place.kind === "text") replaceText(tr, { text, place }, matches, replacement, query);
    else {
      const replaced = replaceAll(text, matches, replacement, query);
      if (place.kind === "attribute") tr.setNodeAttribute(place.at, place.name, orNull(replaced));
      else changes.push({ place, text: replaced });
    }
  }
  return changes.toReversed();
}

type TextLine = Pick<FindLine, "text"> & { readonly place: { readonly from: number } };

function replaceText(
  tr: Transform,
  { text, place }: TextLine,
  matches: readonly Match[],
  replacement: string,
  query: Pick<FindQuery, "isRegex" | "preservesCase">,
): void {
  for (const match of matches.toReversed()) {
    const found = text.slice(match.from, match.to);
    const splice = spliceBetween(found, replacementFor(text, match, replacement, query));
    const from = place.from + match.from + splice.at;
    if (splice.remove > 0 || splice.insert !== "")
      put(tr, from, from + splice.remove, splice.insert);
  }
}

/** In the marks of what stood there, or of what stands before where nothing did. */
function put(tr: Transform, from: number, to: number, text: string): void {
  const $from = tr.doc.resolve(from);
  const marks = (from < to ? tr.doc.nodeAt(from)?.marks : null) ?? $from.marks();
  const schema = tr.doc.type.schema;
  if (text === "") tr.delete(from, to);
  else tr.replaceWith(from, to, schema.text(text, marks));
}

const orNull = (text: string) => (text === "" ? null : text);
