import type { Editor } from "@tiptap/core";
import type { Mark } from "@tiptap/pm/model";
import type { EditorState } from "@tiptap/pm/state";
import { type FixedBlock, fixedBlock, inBody } from "../body-only.ts";
import type { StyleName } from "../marks/style-list.ts";

export type BlockKind = "paragraph" | "heading2" | "heading3" | "heading4" | FixedBlock | "other";

/** What the toolbar shows of the selection. Plain values: it is drawn anew only when one differs. */
export interface FormattingState {
  readonly editable: boolean;
  /** False in headline, dek and captions, whose kind is fixed. */
  readonly inBody: boolean;
  readonly block: BlockKind;
  readonly bulletList: boolean;
  readonly orderedList: boolean;
  readonly blockquote: boolean;
  readonly inTable: boolean;
  readonly styles: Readonly<Record<StyleName | "link", boolean>>;
}

export function formattingState({ state, isEditable }: Editor): FormattingState {
  const around = ancestors(state);
  return {
    editable: isEditable,
    inBody: inBody(state),
    block: blockKind(state),
    bulletList: around.has("bulletList"),
    orderedList: around.has("orderedList"),
    blockquote: around.has("blockquote"),
    inTable: around.has("table"),
    styles: stylesOf(state),
  };
}

type Styles = FormattingState["styles"];

/** Toolbar and bubble ask of the same state, each more than once; a whole article may be selected. */
const known = new WeakMap<EditorState, Styles>();

/** Which styles hold where the caret is, or somewhere in the selection. */
export function stylesOf(state: EditorState): Styles {
  const styles = known.get(state) ?? readStyles(state);
  known.set(state, styles);
  return styles;
}

function readStyles(state: EditorState): Styles {
  const names = markNames(state);
  return {
    bold: names.has("bold"),
    italic: names.has("italic"),
    strike: names.has("strike"),
    superscript: names.has("superscript"),
    subscript: names.has("subscript"),
    link: names.has("link"),
    tk: names.has("tk"),
  };
}

function markNames({ selection, storedMarks, doc }: EditorState): ReadonlySet<string> {
  const { empty, from, to, $from } = selection;
  const names = new Set<string>();
  const note = (marks: readonly Mark[]) => {
    for (const { type } of marks) names.add(type.name);
  };
  if (empty) note(storedMarks ?? $from.marks());
  else doc.nodesBetween(from, to, ({ marks }) => note(marks));
  return names;
}

function ancestors({ selection: { $from } }: EditorState): ReadonlySet<string> {
  const names = new Set<string>();
  for (let depth = $from.depth; depth > 0; depth--) names.add($from.node(depth).type.name);
  return names;
}

function blockKind({ selection: { $from } }: EditorState): BlockKind {
  const { type, attrs } = $from.parent;
  if (type.name === "paragraph") return "paragraph";
  if (type.name === "heading") return `heading${attrs.level}` as BlockKind;
  return fixedBlock($from.parent) ?? "other";
}
