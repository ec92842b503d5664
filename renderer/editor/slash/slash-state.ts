import { type EditorState, PluginKey, TextSelection, type Transaction } from "@tiptap/pm/state";

/** A "/" that was typed to look for something to insert. */
export interface Slash {
  /** Where the "/" stands. */
  readonly from: number;
  /** What was typed after it. */
  readonly query: string;
}

export const slashKey = new PluginKey<Slash | null>("slash");

/** More than this many characters after a "/" are no search any more. */
const LONGEST = 24;
const SEARCH = new RegExp(`^/(?!\\s)[^\\uFFFC]{0,${LONGEST}}$`, "u");

/** Whether a "/" typed at `from` begins a search: in a paragraph, at its start or after a space. */
export function opensAt({ doc }: EditorState, from: number, to: number): boolean {
  const $from = doc.resolve(from);
  if ($from.parent.type.name !== "paragraph" || to > $from.end()) return false;
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, "\uFFFC");
  return before === "" || /\s$/u.test(before);
}

/** The transaction that types the "/" and opens the search. */
export function open(state: EditorState, from: number, to: number): Transaction {
  const tr = state.tr.insertText("/", from, to);
  // Where it was typed: the editor may have heard of a caret elsewhere last.
  tr.setSelection(TextSelection.create(tr.doc, from + 1));
  return tr.setMeta(slashKey, { from, query: "" });
}

export function close(transaction: Transaction): Transaction {
  return transaction.setMeta(slashKey, null);
}

/** The search after a transaction; it ends where the caret leaves it. */
export function follow(transaction: Transaction, last: Slash | null): Slash | null {
  const told: Slash | null | undefined = transaction.getMeta(slashKey);
  if (told !== undefined) return told;
  if (last === null || (!transaction.docChanged && !transaction.selectionSet)) return last;
  const from = transaction.mapping.map(last.from, 1);
  const { $head, empty } = transaction.selection;
  if (!empty || from < $head.start() || from >= $head.pos) return null;
  const typed = $head.parent.textBetween(
    from - $head.start(),
    $head.parentOffset,
    undefined,
    "\uFFFC",
  );
  return SEARCH.test(typed) ? { from, query: typed.slice(1) } : null;
}
