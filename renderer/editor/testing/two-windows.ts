import * as Y from "yjs";
import { type Article, emptyArticle, type NodeJson } from "../../../shared/article/article.ts";
import { seedDoc } from "../../../shared/article/ydoc/document.ts";
import { REMOTE } from "../../../shared/article/ydoc/roots.ts";
import { HeadlessEditor } from "./headless-editor.ts";

export const text = (words: string): NodeJson[] => [{ type: "text", text: words }];

export const paragraph = (words: string): NodeJson => ({
  type: "paragraph",
  content: text(words),
});

/** One draft open in two windows that have not heard of each other yet. */
export class TwoWindows {
  readonly here: Y.Doc;
  readonly there: Y.Doc;
  readonly a: HeadlessEditor;
  readonly b: HeadlessEditor;

  constructor(article: Partial<Article>) {
    this.here = seedDoc({ ...emptyArticle(), ...article });
    this.there = new Y.Doc();
    Y.applyUpdate(this.there, Y.encodeStateAsUpdate(this.here), REMOTE);
    this.a = new HeadlessEditor(this.here);
    this.b = new HeadlessEditor(this.there);
  }

  /** Each window hears of everything that was done in the other. */
  exchange(): void {
    const { here, there } = this;
    Y.applyUpdate(here, Y.encodeStateAsUpdate(there, Y.encodeStateVector(here)), REMOTE);
    Y.applyUpdate(there, Y.encodeStateAsUpdate(here, Y.encodeStateVector(there)), REMOTE);
  }
}
