import { type AnyCommands, type Command, InputRule, type RawCommands } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import type { EditorState } from "@tiptap/pm/state";

/** Textblocks that are what they are: turning one into a heading or a list would lose what it is. */
const FIXED = [
  "headline",
  "dek",
  "photo",
  "pullQuote",
  "readerNote",
  "deskNote",
  "tableCell",
] as const;
export type FixedBlock = (typeof FIXED)[number];

/** The kind of such a block; null where it may be turned into another. */
export function fixedBlock(node: Node): FixedBlock | null {
  return FIXED.find((name) => name === node.type.name) ?? null;
}

/** Whether a block keeps its kind whatever is asked of it. */
export const isFixed = (node: Node): boolean => fixedBlock(node) !== null;

/** Whether everything selected may be turned into another kind of block. */
export function inBody(state: Pick<EditorState, "doc" | "selection">): boolean {
  const { from, to } = state.selection;
  let free = true;
  state.doc.nodesBetween(from, to, (node) => {
    if (isFixed(node)) free = false;
    return free && !node.isTextblock;
  });
  return free;
}

/** The same commands, refusing where headline, dek, a caption or another fixed text is selected. */
export function onlyInBody(commands: Partial<RawCommands> | undefined): Partial<RawCommands> {
  const guarded = Object.entries((commands ?? {}) as AnyCommands).map(([name, command]) => {
    const guard =
      (...args: unknown[]): Command =>
      (props) =>
        inBody({ doc: props.tr.doc, selection: props.tr.selection }) && command(...args)(props);
    return [name, guard] as const;
  });
  return Object.fromEntries(guarded) as Partial<RawCommands>;
}

/** The same input rules, passing over what is typed into headline, dek or a caption. */
export function rulesInBody(rules: InputRule[] | undefined): InputRule[] {
  return (rules ?? []).map(
    ({ find, handler, undoable }) =>
      new InputRule({
        find,
        undoable,
        handler: (props) => (inBody(props.state) ? handler(props) : null),
      }),
  );
}
