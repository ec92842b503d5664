import type { Node } from "@tiptap/pm/model";
import { type EditorState, Plugin } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import { say } from "../../../shared/words/say.ts";
import { positionOf } from "../normaliser/head.ts";

/** Shown grey in what is empty. In the order of the document's opening. */
const HEAD = [
  say("Headline"),
  say("Dek: the story in one sentence"),
  say("Write, or press / for photos, lists, quotes and more"),
] as const;

/** In an empty block that has the caret, by its kind. */
const AT_CARET: Readonly<Record<string, string>> = {
  paragraph: say("Press / to insert"),
  heading: say("Heading"),
};

/**
 * Says in an empty headline, dek and body what belongs there, and in the empty block with the caret
 * what can be done; looks at four blocks, no more.
 */
export function prompts(): Plugin {
  let last: { readonly looked: Looked; readonly shown: DecorationSet | null } | null = null;
  return new Plugin({
    props: {
      decorations: (state) => {
        const looked = looksAt(state);
        // Made anew, a set of decorations goes through all blocks.
        if (last === null || !isSame(looked, last.looked)) last = { looked, shown: shownIn(state) };
        return last.shown;
      },
    },
  });
}

/** All that the prompts depend on. */
type Looked = readonly (Node | boolean | number | null)[];

function looksAt(state: EditorState): Looked {
  const { doc } = state;
  const head = HEAD.map((_, index) => doc.maybeChild(index));
  return [...head, doc.childCount === HEAD.length, ...emptyAtCaret(state)];
}

const isSame = (one: Looked, other: Looked) => one.every((part, index) => part === other[index]);

function shownIn(state: EditorState): DecorationSet | null {
  const { doc } = state;
  const shown: Decoration[] = [];
  HEAD.forEach((prompt, index) => {
    const node = doc.maybeChild(index);
    if (!node?.isTextblock || node.content.size > 0) return;
    if (index === 2 && (doc.childCount !== 3 || node.type.name !== "paragraph")) return;
    shown.push(prompted(positionOf(doc, index), node, prompt));
  });
  const [node, position] = emptyAtCaret(state);
  if (node !== null) shown.push(prompted(position, node, AT_CARET[node.type.name] ?? ""));
  return shown.length === 0 ? null : DecorationSet.create(doc, shown);
}

/** The empty block with the caret that has a prompt of its own, and where it stands. */
function emptyAtCaret({ doc, selection }: EditorState): [Node, number] | [null, null] {
  const { $head, empty } = selection;
  const { parent } = $head;
  if (!empty || parent.content.size > 0 || !(parent.type.name in AT_CARET)) return [null, null];
  // The first block of an empty body says what the head's prompts say.
  if ($head.index(0) === 2 && doc.childCount === 3 && $head.depth === 1) return [null, null];
  return [parent, $head.before()];
}

function prompted(from: number, node: Node, prompt: string): Decoration {
  const attributes = { class: "is-empty", "data-placeholder": prompt };
  return Decoration.node(from, from + node.nodeSize, attributes);
}
