import { Transform } from "@tiptap/pm/transform";
import type { Editor } from "@tiptap/react";
import { expect, it } from "vitest";
import * as Y from "yjs";
import { readArticle, seedDoc } from "../../../shared/article/ydoc/document.ts";
import { REMOTE } from "../../../shared/article/ydoc/roots.ts";
import { findInLines } from "../../../shared/find/find-lines.ts";
import { matcherOf } from "../../../shared/find/matcher.ts";
import { PLAIN_QUERY } from "../../../shared/find/query.ts";
import { replaceHits } from "../../../shared/find/replace-hits.ts";
import { article, p, texts } from "../../../shared/testing/build.ts";
import { suggestEdit } from "../suggest/suggest.ts";
import { HeadlessEditor } from "../testing/headless-editor.ts";
import { createUndo } from "../undo.ts";
import { linesInEditor, replaceInEditor } from "./find-in-editor.ts";

const QUERY = { ...PLAIN_QUERY, text: "harbour" };
const STORY = article([p("The harbour.", "a"), p("A harbour, the harbour.", "b")], {
  headline: "Harbour",
  slug: "harbour",
});

function draft() {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(seedDoc(STORY)), REMOTE);
  const headless = new HeadlessEditor(doc);
  const editor = {
    get state() {
      return headless.state;
    },
    view: headless,
  } as unknown as Editor;
  const searched = { editor, doc, undo: createUndo(doc) };
  return { searched, hits: findInLines(linesInEditor(searched), matcherOf(QUERY), QUERY) };
}

it("replaces in text and fields as one step of undo", () => {
  const { searched, hits } = draft();
  const before = readArticle(searched.doc);
  replaceInEditor(searched, hits, "port", QUERY);
  const now = readArticle(searched.doc);
  expect([now.slug, now.headline, texts(now)]).toEqual([
    "port",
    "port",
    ["The port.", "A port, the port."],
  ]);
  searched.undo.undo();
  expect(readArticle(searched.doc)).toEqual(before);
  expect(searched.undo.canUndo()).toBe(false);
});

it("can be suggested: what was found goes, what takes its place comes", () => {
  const { searched, hits } = draft();
  const edit = new Transform(searched.editor.state.doc);
  replaceHits(edit, hits, "dock", QUERY);
  const shown = suggestEdit(edit, {
    id: "1",
    person: "lea",
    name: "Lea",
    at: "2026-11-21T10:00:00Z",
  });
  const marked = (kind: string) => {
    const words: string[] = [];
    shown?.doc.descendants((node) => {
      if (node.marks.some(({ type }) => type.name === kind)) words.push(node.text ?? "");
    });
    return words;
  };
  expect(marked("insertion")).toEqual(["dock", "dock", "dock", "dock"]);
  expect(marked("deletion")).toEqual(["Harbour", "harbour", "harbour", "harbour"]);
});
