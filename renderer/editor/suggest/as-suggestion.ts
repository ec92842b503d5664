import type { Node } from "@tiptap/pm/model";
import {
  type EditorState,
  NodeSelection,
  Selection,
  TextSelection,
  type Transaction,
} from "@tiptap/pm/state";
import { newBlockId } from "../../../shared/article/block-id.ts";
import type { Suggested } from "../../../shared/article/review/suggested.ts";
import { leadTo } from "./least-steps.ts";
import { suggestOverParts } from "./over-parts.ts";
import { suggestionOn } from "./own.ts";
import { type AsSuggested, suggestEdit } from "./suggest.ts";

/** Who suggests. */
export interface Suggester {
  readonly id: string;
  readonly name: string;
}

/**
 * The transaction that suggests what another would have done; null where that cannot be suggested.
 * The caret goes where it would have gone: before words that Backspace struck, behind those that
 * Delete did.
 */
export function asSuggestion(
  meant: Transaction,
  state: EditorState,
  suggester: Suggester,
  now: Date,
): Transaction | null {
  const by = authorOf(meant, suggester, now);
  const shown = suggestEdit(meant, by) ?? suggestOverParts(meant, state.selection, by);
  if (shown === null) return null;
  const { tr } = state;
  leadTo(tr, shown.doc);
  select(tr, meant, shown, isForward(meant, state));
  if (meant.storedMarksSet) tr.setStoredMarks(meant.storedMarks);
  if (meant.scrolledIntoView) tr.scrollIntoView();
  // ProseMirror has no other way to hand on what is said of a transaction.
  Object.assign(Reflect.get(tr, "meta"), Reflect.get(meant, "meta"));
  return tr;
}

/** What is suggested beside somebody's own suggestion goes on with it. */
function authorOf(
  { before, steps, mapping }: Transaction,
  { id, name }: Suggester,
  now: Date,
): Suggested {
  const own = (found: Suggested | undefined) => (found?.person === id ? found : undefined);
  for (const map of steps.length === 0 ? [] : mapping.maps.slice(0, 1)) {
    let known: Suggested | undefined;
    map.forEach((from, to) => {
      known ??= own(suggestedBeside(before, from)) ?? own(suggestedBeside(before, to));
    });
    if (known !== undefined) return known;
  }
  return { id: newBlockId(), person: id, name, at: now.toISOString() };
}

function suggestedBeside(doc: Node, at: number): Suggested | undefined {
  const $at = doc.resolve(at);
  const marks = [...($at.nodeBefore?.marks ?? []), ...($at.nodeAfter?.marks ?? [])];
  const mark = marks.find(({ type }) => type.name === "insertion" || type.name === "deletion");
  if (mark !== undefined) return { ...(mark.attrs as Suggested) };
  return $at.parent.inlineContent ? suggestionOn($at.parent).insertion : undefined;
}

/** Whether it takes away what stands behind the caret. */
function isForward({ mapping }: Transaction, { selection }: EditorState): boolean {
  let forward = false;
  mapping.maps[0]?.forEach((from, to) => {
    if (selection.empty && from === selection.from && to > from) forward = true;
  });
  return forward;
}

function select(tr: Transaction, meant: Transaction, shown: AsSuggested, forward: boolean): void {
  const { selection } = meant;
  if (shown.caret !== undefined) {
    tr.setSelection(Selection.near(tr.doc.resolve(shown.caret)));
    return;
  }
  const side = forward ? 1 : -1;
  const place = (position: number) =>
    tr.doc.resolve(Math.min(tr.doc.content.size, shown.mapping.map(position, side)));
  if (selection instanceof NodeSelection) {
    const $at = tr.doc.resolve(shown.mapping.map(selection.from, 1));
    if ($at.nodeAfter !== null && NodeSelection.isSelectable($at.nodeAfter)) {
      tr.setSelection(new NodeSelection($at));
      return;
    }
  }
  const $head = place(selection.head);
  const $anchor = selection.empty ? $head : place(selection.anchor);
  tr.setSelection(TextSelection.between($anchor, $head));
}
