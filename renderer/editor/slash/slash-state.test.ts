import { EditorState, TextSelection } from "@tiptap/pm/state";
import { describe, expect, it } from "vitest";
import type { NodeJson } from "../../../shared/article/article.ts";
import { schema } from "../../../shared/article/schema.ts";
import { close, follow, open, opensAt, type Slash } from "./slash-state.ts";

const block = (type: string, text: string): NodeJson => ({
  type,
  content: text === "" ? [] : [{ type: "text", text }],
});

/** A state with one block and the caret at its end, and what is open in it. */
function at(text: string, type = "paragraph"): { state: EditorState; slash: Slash | null } {
  const doc = schema.nodeFromJSON({ type: "doc", content: [block(type, text)] });
  const selection = TextSelection.create(doc, doc.content.size - 1);
  return { state: EditorState.create({ doc, selection }), slash: null };
}

/** As when `text` is typed at the caret, a character at a time. */
function type({ state, slash }: ReturnType<typeof at>, text: string): ReturnType<typeof at> {
  let now = { state, slash };
  for (const typed of text) {
    const { from, to } = now.state.selection;
    const opens = typed === "/" && opensAt(now.state, from, to);
    const tr = opens ? open(now.state, from, to) : now.state.tr.insertText(typed, from, to);
    now = { state: now.state.apply(tr), slash: follow(tr, now.slash) };
  }
  return now;
}

describe("a slash", () => {
  it("opens at the start of a paragraph and after a space, and holds what is typed next", () => {
    expect(type(at(""), "/").slash).toEqual({ from: 1, query: "" });
    expect(type(at("Fog"), " /quo").slash).toEqual({ from: 5, query: "quo" });
  });

  it("takes the caret along from where the editor had it last", () => {
    const content = [block("paragraph", ""), block("paragraph", "Fog")];
    const doc = schema.nodeFromJSON({ type: "doc", content });
    const state = EditorState.create({ doc, selection: TextSelection.create(doc, 6) });
    const tr = open(state, 1, 1);
    expect(tr.selection.from).toBe(2);
    expect(follow(state.apply(tr).tr.insertText("q"), follow(tr, null))?.query).toBe("q");
  });

  it("stays text inside words, in headline, heading and caption", () => {
    expect(type(at("and"), "/or").slash).toBeNull();
    for (const kind of ["headline", "heading", "photo"]) {
      expect(type(at("", kind), "/").slash, kind).toBeNull();
    }
  });

  it("ends with a space right after it, when it is deleted, and when the caret leaves", () => {
    expect(type(at("so "), "/ ").slash).toBeNull();
    const { state, slash } = type(at("so "), "/q");
    const gone = state.tr.delete(4, 6);
    expect(follow(gone, slash)).toBeNull();
    const away = state.tr.setSelection(TextSelection.create(state.doc, 2));
    expect(follow(away, slash)).toBeNull();
  });

  it("that was closed opens again with the next one only", () => {
    const { state, slash } = type(at(""), "/q");
    const tr = close(state.tr);
    const closed = { state: state.apply(tr), slash: follow(tr, slash) };
    expect(closed.slash).toBeNull();
    expect(type(closed, "uo").slash).toBeNull();
    expect(type(closed, " /").slash).toEqual({ from: 4, query: "" });
  });

  it("moves with the text before it", () => {
    const { state, slash } = type(at("so "), "/q");
    expect(follow(state.tr.insertText("And ", 1), slash)).toEqual({ from: 8, query: "q" });
  });
});
