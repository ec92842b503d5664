import type { Node } from "@tiptap/pm/model";
import { Plugin } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import { hueOf } from "../../../shared/article/marks/suggestions.ts";
import { BLOCK_SUGGESTIONS } from "../../../shared/article/review/suggested.ts";
import { suggestionOn } from "./own.ts";

/** What of the document is known to be signed: the blocks of its top level, and their signs. */
interface Signed {
  readonly doc: Node;
  readonly set: DecorationSet;
}

/**
 * Signs beside blocks of which something is suggested as a whole; text shows its own marks. Signs of
 * blocks that an edit left alone are moved along, never made anew.
 */
export function blockSigns(): Plugin<Signed> {
  return new Plugin<Signed>({
    state: {
      init: (_config, { doc }) => ({
        doc,
        set: DecorationSet.create(doc, signsIn(doc, 0, doc.childCount)),
      }),
      apply: (tr, signed) => (tr.docChanged ? followed(signed, tr.doc, tr.mapping) : signed),
    },
    props: {
      decorations(state) {
        return this.getState(state)?.set;
      },
    },
  });
}

function followed(
  { doc: before, set }: Signed,
  doc: Node,
  mapping: Parameters<DecorationSet["map"]>[0],
): Signed {
  const most = Math.min(before.childCount, doc.childCount);
  let head = 0;
  while (head < most && before.child(head) === doc.child(head)) head += 1;
  let behind = 0;
  while (
    behind < most - head &&
    before.child(before.childCount - 1 - behind) === doc.child(doc.childCount - 1 - behind)
  ) {
    behind += 1;
  }
  const end = doc.childCount - behind;
  const [from, to] = [
    offsetOf(doc, 0, head),
    doc.content.size - offsetOf(doc, end, doc.childCount),
  ];
  const moved = set.map(mapping, doc);
  const stale = moved.find(from, to).filter((one) => one.from >= from && one.to <= to);
  const fresh = signsIn(doc, head, end, from);
  if (stale.length === 0 && fresh.length === 0) return { doc, set: moved };
  return { doc, set: moved.remove(stale).add(doc, fresh) };
}

const offsetOf = ({ children }: Node, from: number, to: number) => {
  let sum = 0;
  for (let index = from; index < to; index += 1) sum += children[index]?.nodeSize ?? 0;
  return sum;
};

function signsIn(doc: Node, first: number, end: number, start = 0): Decoration[] {
  const signs: Decoration[] = [];
  let at = start;
  for (let index = first; index < end; index += 1) {
    const block = doc.child(index);
    sign(block, at, signs);
    if (!block.inlineContent) {
      const inside = at + 1;
      block.descendants((node, position) => {
        sign(node, inside + position, signs);
        return !node.inlineContent;
      });
    }
    at += block.nodeSize;
  }
  return signs;
}

function sign(node: Node, at: number, signs: Decoration[]): void {
  if (node.isInline || (node.attrs.suggestion ?? null) === null) return;
  const slots = suggestionOn(node);
  const kinds = BLOCK_SUGGESTIONS.filter((kind) => slots[kind] !== undefined);
  const [first] = kinds;
  if (first === undefined) return;
  signs.push(
    Decoration.node(at, at + node.nodeSize, {
      class: kinds.map((kind) => `suggests-${kind}`).join(" "),
      "data-hue": String(hueOf(slots[first]?.person ?? "")),
      "data-person": slots[first]?.person ?? "",
    }),
  );
}
