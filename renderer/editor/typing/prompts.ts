import type { Node } from "@tiptap/pm/model";
import { Plugin } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import { positionOf } from "../normaliser/head.ts";

/** Shown grey in what is empty. In the order of the document's opening. */
const PROMPTS = ["Headline", "Dek", "Write the story…"] as const;

/** Says in an empty headline, dek and body what belongs there; looks at three blocks, no more. */
export function prompts(): Plugin {
  let last: { readonly looked: Looked; readonly shown: DecorationSet | null } | null = null;
  return new Plugin({
    props: {
      decorations: ({ doc }) => {
        const looked = looksAt(doc);
        // Made anew, a set of decorations goes through all blocks.
        if (last === null || !isSame(looked, last.looked)) last = { looked, shown: shownIn(doc) };
        return last.shown;
      },
    },
  });
}

/** All that the prompts depend on. */
type Looked = readonly (Node | boolean | null)[];

const looksAt = (doc: Node): Looked => [
  ...PROMPTS.map((_, index) => doc.maybeChild(index)),
  doc.childCount === PROMPTS.length,
];

const isSame = (one: Looked, other: Looked) => one.every((part, index) => part === other[index]);

function shownIn(doc: Node): DecorationSet | null {
  const shown: Decoration[] = [];
  PROMPTS.forEach((prompt, index) => {
    const node = doc.maybeChild(index);
    if (!node?.isTextblock || node.content.size > 0) return;
    if (index === 2 && (doc.childCount !== 3 || node.type.name !== "paragraph")) return;
    const from = positionOf(doc, index);
    const attributes = { class: "is-empty", "data-placeholder": prompt };
    shown.push(Decoration.node(from, from + node.nodeSize, attributes));
  });
  return shown.length === 0 ? null : DecorationSet.create(doc, shown);
}
