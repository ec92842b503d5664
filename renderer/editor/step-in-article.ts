import type { Node } from "@tiptap/pm/model";
import { type EditorState, NodeSelection, TextSelection } from "@tiptap/pm/state";
import type { Editor } from "@tiptap/react";

/** What a person steps through by key. */
export type Stepped = "link" | "photo" | "tk";

/** A place of that kind; a node is selected whole, words are selected from end to end. */
interface Stop {
  readonly from: number;
  readonly to: number;
  readonly isNode: boolean;
}

const NODES: Readonly<Record<Stepped, ReadonlySet<string>>> = {
  link: new Set(["relatedLink", "embed"]),
  photo: new Set(["photo"]),
  tk: new Set(),
};

/** Goes to the one after (1) or before (-1) the selection, round the end; nothing where there is none. */
export function stepInArticle(editor: Editor | null, kind: Stepped, by: 1 | -1): void {
  if (editor === null) return;
  const { state, view } = editor;
  const stop = nextStop(stopsIn(state.doc, kind), state, by);
  if (stop === null) return;
  const selection = stop.isNode
    ? NodeSelection.create(state.doc, stop.from)
    : TextSelection.create(state.doc, stop.from, stop.to);
  view.dispatch(state.tr.setSelection(selection).scrollIntoView());
  view.focus();
}

/** In reading order. Pieces of one link or TK that touch are one, whatever their styles. */
export function stopsIn(doc: Node, kind: Stepped): Stop[] {
  const stops: Stop[] = [];
  let mark: unknown = null;
  doc.descendants((node, position) => {
    const to = position + node.nodeSize;
    if (NODES[kind].has(node.type.name)) stops.push({ from: position, to, isNode: true });
    if (kind === "photo" || !node.isInline) return;
    const before = mark;
    const last = stops.at(-1);
    mark = markOf(node, kind);
    if (mark === null) return;
    if (mark === before && last?.to === position) stops[stops.length - 1] = { ...last, to };
    else stops.push({ from: position, to, isNode: false });
  });
  return stops;
}

/** What makes a word part of a stop: the link's address, or being still to come; null for others. */
function markOf(node: Node, kind: "link" | "tk"): unknown {
  const found = node.marks.find(({ type }) => type.name === kind);
  return kind === "link" ? (found?.attrs.href ?? null) : ((found && true) ?? null);
}

export function nextStop(
  stops: readonly Stop[],
  { selection: { from, to } }: Pick<EditorState, "selection">,
  by: 1 | -1,
): Stop | null {
  const isHere = (stop: Stop) => stop.from === from && stop.to === to;
  const found =
    by === 1
      ? stops.find((stop) => stop.from >= from && !isHere(stop))
      : stops.findLast((stop) => stop.to <= to && !isHere(stop));
  return found ?? (by === 1 ? stops[0] : stops.at(-1)) ?? null;
}
