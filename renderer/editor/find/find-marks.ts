import { Extension } from "@tiptap/core";
import { type EditorState, Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet, type EditorView } from "@tiptap/pm/view";

/** A hit in the document: words, or a node one of whose attributes holds it. */
export interface FoundPlace {
  readonly from: number;
  readonly to: number;
  readonly isNode: boolean;
  readonly isCurrent: boolean;
}

const findKey = new PluginKey<DecorationSet>("articleFind");

/** Marks what was found. Marks go along with what is typed; none are there while nobody looks. */
export const findMarks = Extension.create({
  name: "articleFind",
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key: findKey,
      state: {
        init: () => DecorationSet.empty,
        apply: (transaction, set) => {
          const given: DecorationSet | undefined = transaction.getMeta(findKey);
          if (given !== undefined) return given;
          if (!transaction.docChanged || set === DecorationSet.empty) return set;
          return set.map(transaction.mapping, transaction.doc);
        },
      },
      props: { decorations: (state) => findKey.getState(state) },
    }),
  ],
});

/** Marks these places and no others; a mark that stands already is not drawn anew. */
export function markFound(view: EditorView, places: readonly FoundPlace[]): void {
  const before = foundIn(view.state);
  const wanted = new Map(places.map((place) => [keyOf(place), place]));
  const stale = before.find().filter(({ spec, from, to }) => {
    const key = keyOf({ from, to, ...(spec as Pick<FoundPlace, "isNode" | "isCurrent">) });
    return !wanted.delete(key);
  });
  if (stale.length === 0 && wanted.size === 0) return;
  const fresh = [...wanted.values()].map(draw);
  const set =
    fresh.length + stale.length > 0 ? before.remove(stale).add(view.state.doc, fresh) : before;
  const next = places.length === 0 ? DecorationSet.empty : set;
  view.dispatch(view.state.tr.setMeta(findKey, next).setMeta("addToHistory", false));
}

const foundIn = (state: EditorState) => findKey.getState(state) ?? DecorationSet.empty;

const keyOf = ({ from, to, isNode, isCurrent }: FoundPlace) =>
  `${from} ${to} ${isNode} ${isCurrent}`;

function draw({ from, to, isNode, isCurrent }: FoundPlace): Decoration {
  const attributes = { class: isCurrent ? "find-hit is-current" : "find-hit" };
  const make = isNode ? Decoration.node : Decoration.inline;
  return make(from, to, attributes, { isNode, isCurrent });
}
