import { Extension } from "@tiptap/core";
import { type EditorState, Plugin, PluginKey, TextSelection } from "@tiptap/pm/state";
import { Decoration, DecorationSet, type EditorView } from "@tiptap/pm/view";
import { ySyncPluginKey } from "@tiptap/y-tiptap";
import type { MarkedWords } from "../../../shared/checks/time-meaning.ts";
import { marksInView } from "../comments/marks-in-view.ts";
import { readCaretOnScreen } from "../keys/caret-on-screen.ts";
import { nextStop } from "../step-in-article.ts";
import { spanOfWords } from "../words-place.ts";

/** Below the words of a mark, in pixels of the window. */
export interface MarkPoint {
  readonly left: number;
  readonly top: number;
}

/** Somebody pressed a mark, or came to it by key. */
export type OnStyleMark = (finding: MarkedWords, point: MarkPoint) => void;

interface Marks {
  readonly set: DecorationSet;
  readonly onMark: OnStyleMark;
}

const NONE: Marks = { set: DecorationSet.empty, onMark: () => {} };
const marksKey = new PluginKey<Marks>("articleStyleMarks");
const marksIn = (state: EditorState): Marks => marksKey.getState(state) ?? NONE;

/** Lines below the words that checks found something in, or that mean a day. They go along with what is typed. */
export const styleMarks = Extension.create({
  name: "articleStyleMarks",
  addProseMirrorPlugins: () => [
    new Plugin<Marks>({
      key: marksKey,
      state: {
        init: () => NONE,
        apply: (tr, before) => {
          const given: Marks | undefined = tr.getMeta(marksKey);
          if (given !== undefined) return given;
          if (!tr.docChanged || before.set === DecorationSet.empty) return before;
          // The whole article is replaced by what comes from elsewhere; marks come again at a pause.
          if (tr.getMeta(ySyncPluginKey)?.isChangeOrigin === true)
            return { ...before, set: NONE.set };
          return { ...before, set: before.set.map(tr.mapping, tr.doc) };
        },
      },
      props: {
        handleClick: (view, position) => {
          const found = marksIn(view.state).set.find(position, position);
          // What can be put right comes before what a time means.
          const mark = found.find(({ spec }) => "hit" in spec.finding) ?? found[0];
          if (mark !== undefined) tell(view, mark);
          return false;
        },
      },
    }),
    marksInView(
      (state) => marksIn(state).set,
      (tr) => tr.getMeta(marksKey) !== undefined,
    ),
  ],
});

/** Marks the words of these findings and no others; a mark that stands already is not drawn anew. */
export function markStyle(
  view: EditorView,
  findings: readonly MarkedWords[],
  onMark: OnStyleMark,
): void {
  if (view.isDestroyed) return;
  readCaretOnScreen(view);
  const { state } = view;
  const { set } = marksIn(state);
  const wanted = new Map<string, Decoration>();
  for (const finding of findings) {
    const span = finding.place && spanOfWords(state.doc, { ...finding, place: finding.place });
    if (!span) continue;
    const made = draw(finding, span);
    wanted.set(keyOf(made), made);
  }
  const stale = set.find().filter((mark) => !wanted.delete(keyOf(mark)));
  const fresh = [...wanted.values()];
  const next = findings.length === 0 ? NONE.set : set.remove(stale).add(state.doc, fresh);
  if (stale.length + fresh.length === 0 && marksIn(state).onMark === onMark) return;
  view.dispatch(
    state.tr
      .setMeta(marksKey, { set: next, onMark } satisfies Marks)
      .setMeta("addToHistory", false),
  );
}

/** Goes to the mark after (1) or before (-1) the selection, round the end, and tells of it. */
export function stepStyleMark(view: EditorView, by: 1 | -1): void {
  const marks = marksIn(view.state)
    .set.find()
    .sort((a, b) => a.from - b.from || a.to - b.to);
  const stops = marks.map(({ from, to }) => ({ from, to, isNode: false }));
  const stop = nextStop(stops, view.state, by);
  const mark = marks.find(({ from, to }) => from === stop?.from && to === stop.to);
  if (mark === undefined) return;
  const selection = TextSelection.create(view.state.doc, mark.from, mark.to);
  view.dispatch(view.state.tr.setSelection(selection).scrollIntoView());
  view.focus();
  tell(view, mark);
}

function tell(view: EditorView, { from, spec }: Decoration): void {
  const { left, bottom } = view.coordsAtPos(from);
  marksIn(view.state).onMark(spec.finding, { left, top: bottom });
}

function draw(finding: MarkedWords, { from, to }: { from: number; to: number }): Decoration {
  return Decoration.inline(from, to, { class: "style-mark", ...lookOf(finding) }, { finding });
}

function lookOf(finding: MarkedWords): Readonly<Record<string, string>> {
  if (!("hit" in finding)) return { "data-check": "time", title: finding.meaning };
  const { check, severity } = finding.hit;
  return { "data-check": severity === "ERROR" ? "stop" : check };
}

const keyOf = ({ from, to, spec }: Decoration): string => {
  const { key, message }: MarkedWords = spec.finding;
  return `${from} ${to} ${key} ${message}`;
};
