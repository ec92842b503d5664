import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import * as Y from "yjs";
import { type Article, type NodeJson, plainText } from "../../shared/article/article.ts";
import { readNode, seedDoc } from "../../shared/article/ydoc/document.ts";
import { readFields } from "../../shared/article/ydoc/fields.ts";
import { REMOTE } from "../../shared/article/ydoc/roots.ts";
import { arbitraryArticle } from "../../shared/testing/arbitrary-article.ts";
import { runs } from "../../shared/testing/runs.ts";
import { arbitraryCommand, perform } from "./testing/arbitrary-command.ts";
import { type CommandedEditor, commandedEditor } from "./testing/commanded-editor.ts";

const numRuns = runs(100);

/** A draft as a window reads it from the desk. */
function opened(article: Article): Y.Doc {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(seedDoc(article)), REMOTE);
  return doc;
}

/** Everything that a person writes: text with all attributes, and the fields beside it. */
function written({ editor, services }: CommandedEditor) {
  const text = readNode(services.doc).toJSON();
  expect(unmarkedBreaks(editor.state.doc.toJSON())).toEqual(text);
  return { text, fields: readFields(services.doc) };
}

/** Marks on breaks, which show nothing, are the one thing that is not shared. */
function unmarkedBreaks(node: NodeJson): NodeJson {
  if (node.type === "hardBreak") return { type: node.type };
  return node.content === undefined ? node : { ...node, content: node.content.map(unmarkedBreaks) };
}

/**
 * The same with each text as its words alone. Of two marks that met, Yjs may give both texts the one
 * when it does again what took text away between them; undo, which has to be exact, is not touched.
 */
function worded({ text, fields }: ReturnType<typeof written>) {
  return { text: withWords(text), fields };
}

function withWords(node: NodeJson): object {
  const { content, ...own } = node;
  if (content === undefined) return own;
  const isText = content.some(({ type }) => type === "text" || type === "hardBreak");
  return { ...own, content: isText ? plainText(content) : content.map(withWords) };
}

/** Does a step again and again until there is none left. */
function untilNothingIsLeft(step: () => boolean): void {
  let steps = 0;
  while (step()) {
    steps += 1;
    if (steps > 1000) throw new Error("There is no end of steps.");
  }
}

beforeAll(() => vi.stubGlobal("requestAnimationFrame", () => 0));
afterAll(() => vi.unstubAllGlobals());

describe("after any deeds on any article", () => {
  it("undo gives the start exactly, and redo the end", async () => {
    const cases = fc.record({
      article: arbitraryArticle,
      commands: fc.array(arbitraryCommand, { minLength: 1, maxLength: 12 }),
    });
    await fc.assert(
      fc.asyncProperty(cases, async ({ article, commands }) => {
        const on = commandedEditor(opened(article));
        const { undo } = on;
        const start = written(on);
        for (const command of commands) await perform(on, command);
        untilNothingIsLeft(() => on.editor.commands.redo());
        const end = written(on);
        untilNothingIsLeft(() => on.editor.commands.undo());
        expect(written(on)).toEqual(start);
        untilNothingIsLeft(() => on.editor.commands.redo());
        expect(worded(written(on))).toEqual(worded(end));
        on.editor.destroy();
        undo.destroy();
      }),
      { numRuns },
    );
  });
});
