import { Extension } from "@tiptap/core";
import { type EditorState, Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet, type EditorView } from "@tiptap/pm/view";
import { ySyncPluginKey } from "@tiptap/y-tiptap";
import * as Y from "yjs";
import type { PersonColour } from "../../../shared/contract/person-colours.ts";
import type { PresentCaret } from "../../../shared/newsroom/presence.ts";
import { positionsOf } from "../binding/selection-places.ts";
import { readCaretOnScreen } from "../keys/caret-on-screen.ts";

/** Somebody else in the article, by the Yjs client of their window. */
export interface RemoteCaret {
  readonly name: string;
  readonly colour: PersonColour;
  readonly caret: PresentCaret;
}
export type RemoteCarets = ReadonlyMap<number, RemoteCaret>;

interface Carets {
  readonly others: RemoteCarets;
  readonly set: DecorationSet;
}

const NONE: Carets = { others: new Map(), set: DecorationSet.empty };
const caretsKey = new PluginKey<Carets>("articleCarets");
const caretsIn = (state: EditorState): Carets => caretsKey.getState(state) ?? NONE;

/** Carets and selections of others. While nobody else is here a key costs nothing for it. */
export const remoteCarets = Extension.create({
  name: "articleCarets",
  addProseMirrorPlugins: () => [caretsPlugin()],
});

/**
 * Looks places up anew when somebody moves or something comes from elsewhere, since that replaces the
 * whole document; through what is written here they are mapped.
 */
export function caretsPlugin(): Plugin<Carets> {
  return new Plugin<Carets>({
    key: caretsKey,
    state: {
      init: () => NONE,
      apply: (tr, before, _old, state) => {
        const given: RemoteCarets | undefined = tr.getMeta(caretsKey);
        const others = given ?? before.others;
        if (others.size === 0) return NONE;
        const isForeign = tr.docChanged && tr.getMeta(ySyncPluginKey)?.isChangeOrigin === true;
        if (given !== undefined || isForeign) return { others, set: draw(state, others) };
        if (!tr.docChanged) return before;
        return { others, set: before.set.map(tr.mapping, tr.doc) };
      },
    },
    props: { decorations: (state) => caretsIn(state).set },
  });
}

/** Shows these and no others. Not while words are composed, since what is drawn anew would end that. */
export function showCarets(view: EditorView, others: RemoteCarets): void {
  if (view.isDestroyed || view.composing || areShown(view.state, others)) return;
  readCaretOnScreen(view);
  const { tr } = view.state;
  view.dispatch(tr.setMeta(caretsKey, others).setMeta("addToHistory", false));
}

/** Brings where somebody stands into view. The own caret stays where it is. */
export function showCaretOf(view: EditorView, client: number): void {
  const found = caretsIn(view.state).set.find(undefined, undefined, isCaret);
  const caret = found.find(({ spec }) => spec.key === String(client));
  if (caret === undefined) return;
  const { node } = view.domAtPos(caret.from);
  const block = node instanceof Element ? node : node.parentElement;
  block?.scrollIntoView({ block: "center" });
}

/** Whether nothing would change: what was written here meanwhile may have taken a caret away. */
function areShown(state: EditorState, others: RemoteCarets): boolean {
  const shown = caretsIn(state);
  if (others.size === 0) return shown.others.size === 0;
  return (
    shown.others === others && shown.set.find(undefined, undefined, isCaret).length === others.size
  );
}

const isCaret = ({ key }: { readonly key?: string }): boolean => key !== undefined;

function draw(state: EditorState, others: RemoteCarets): DecorationSet {
  const drawn = [...others].flatMap(([client, other]) => drawOne(state, client, other));
  return DecorationSet.create(state.doc, drawn);
}

function drawOne(state: EditorState, client: number, other: RemoteCaret): Decoration[] {
  const found = positionsOf(state, {
    anchor: Y.createRelativePositionFromJSON(other.caret.anchor),
    head: Y.createRelativePositionFromJSON(other.caret.head),
  });
  if (found === null) return [];
  const [from, to] = [Math.min(found.anchor, found.head), Math.max(found.anchor, found.head)];
  return [
    Decoration.widget(found.head, () => drawnCaret(other), { key: String(client), side: 10 }),
    Decoration.inline(
      from,
      to,
      { class: `remote-selection is-${other.colour}` },
      { inclusiveEnd: true, inclusiveStart: false },
    ),
  ];
}

/** The name stands beside it for a moment after each move, and under the pointer. */
function drawnCaret({ name, colour }: RemoteCaret): HTMLElement {
  const caret = document.createElement("span");
  caret.className = `remote-caret is-${colour}`;
  // Who is here is told in words elsewhere; the text is read as it is.
  caret.setAttribute("aria-hidden", "true");
  const label = document.createElement("bdi");
  label.className = "remote-caret-name";
  label.textContent = name;
  caret.append(label);
  return caret;
}
