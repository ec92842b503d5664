import { NodeSelection, TextSelection } from "@tiptap/pm/state";
import type { Editor } from "@tiptap/react";
import type * as Y from "yjs";
import { readAssets } from "../../../shared/article/ydoc/assets.ts";
import { readFields } from "../../../shared/article/ydoc/fields.ts";
import { PERSON } from "../../../shared/article/ydoc/roots.ts";
import type { Hit } from "../../../shared/find/find-lines.ts";
import { type FindLine, linesOf } from "../../../shared/find/lines.ts";
import type { FindQuery } from "../../../shared/find/query.ts";
import { replaceHits } from "../../../shared/find/replace-hits.ts";
import { writeFieldChanges } from "../../../shared/find/write-fields.ts";
import { type FoundPlace, markFound } from "./find-marks.ts";

/** The draft that is looked through. */
interface Searched {
  readonly editor: Editor;
  readonly doc: Y.Doc;
  readonly undo: Y.UndoManager;
}

export function linesInEditor({ editor, doc }: Searched): FindLine[] {
  return linesOf(editor.state.doc, readFields(doc), readAssets(doc));
}

/** Marks the hits in the text, the one that is looked at as that. */
export function markHits({ editor }: Searched, hits: readonly Hit[], at: number | null): void {
  if (editor.isDestroyed) return;
  const places = hits.flatMap((hit, index) => placeOf(editor, hit, index === at) ?? []);
  markFound(editor.view, oneEach(places));
}

/** Several hits may stand in one node's attributes: one mark, the current one's where it is there. */
function oneEach(places: readonly FoundPlace[]): FoundPlace[] {
  const each = new Map<string, FoundPlace>();
  for (const place of places) {
    const key = `${place.from} ${place.to}`;
    if (place.isCurrent || !each.has(key)) each.set(key, place);
  }
  return [...each.values()];
}

function placeOf({ state }: Editor, { line, match }: Hit, isCurrent: boolean): FoundPlace | null {
  const { place } = line;
  if (place.kind === "text") {
    const from = place.from + match.from;
    return { from, to: place.from + match.to, isNode: false, isCurrent };
  }
  if (place.kind !== "attribute") return null;
  const size = state.doc.nodeAt(place.at)?.nodeSize ?? 1;
  return { from: place.at, to: place.at + size, isNode: true, isCurrent };
}

/** Brings a hit into view; the focus stays where it is. */
export function revealHit({ editor }: Searched, hit: Hit): void {
  const place = placeOf(editor, hit, true);
  if (place === null) return;
  const dom = place.isNode
    ? editor.view.nodeDOM(place.from)
    : editor.view.domAtPos(place.from).node;
  const element = dom instanceof Element ? dom : dom?.parentElement;
  element?.scrollIntoView({ block: "center" });
}

/** Puts the caret on a hit; false where it stands outside of the text. */
export function selectHit({ editor }: Searched, hit: Hit): boolean {
  const place = placeOf(editor, hit, true);
  if (place === null) return false;
  const { doc, tr } = editor.state;
  const selection = place.isNode
    ? NodeSelection.create(doc, place.from)
    : TextSelection.create(doc, place.from, place.to);
  editor.view.dispatch(tr.setSelection(selection).scrollIntoView());
  editor.view.focus();
  return true;
}

/** Replaces hits of the text as it stands, in text and fields, as one step of undo. */
export function replaceInEditor(
  { editor, doc, undo }: Searched,
  hits: readonly Hit[],
  replacement: string,
  query: FindQuery,
): void {
  const { tr } = editor.state;
  const fields = replaceHits(tr, hits, replacement, query);
  undo.stopCapturing();
  if (tr.docChanged) editor.view.dispatch(tr);
  if (fields.length > 0) doc.transact(() => writeFieldChanges(doc, fields), PERSON);
  undo.stopCapturing();
}
