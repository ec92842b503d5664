import type { Editor } from "@tiptap/core";
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

/** Which styles hold where the caret is, or somewhere in the selection. */
export function stylesOf(state: EditorState): FormattingState["styles"] {
  return {
    bold: hasMark(state, "bold"),
    italic: hasMark(state, "italic"),
    strike: hasMark(state, "strike"),
    superscript: hasMark(state, "superscript"),
    subscript: hasMark(state, "subscript"),
    link: hasMark(state, "link"),
    tk: hasMark(state, "tk"),
  };
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

function hasMark(
  { schema, selection, storedMarks, doc }: EditorState,
  name: StyleName | "link",
): boolean {
  const type = schema.marks[name];
  if (type === undefined) return false;
  const { empty, from, to, $from } = selection;
  if (!empty) return doc.rangeHasMark(from, to, type);
  return type.isInSet(storedMarks ?? $from.marks()) !== undefined;
}
