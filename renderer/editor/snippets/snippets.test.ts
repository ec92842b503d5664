import { expect, test } from "vitest";
import { seedDoc } from "../../../shared/article/ydoc/document.ts";
import { snippetLines } from "../../../shared/snippets/snippet-lines.ts";
import { article, p } from "../../../shared/testing/build.ts";
import { commandedEditor } from "../testing/commanded-editor.ts";

const NONE = { date: null, time: null, byline: null, dateline: null };
const WHO = { id: "0198c0de-0000-7000-8000-000000000001", name: "Oda Wren", initials: "OW" };

/** The editor after a snippet was put behind the words of a paragraph. */
async function withSnippet(text: string, suggests: boolean) {
  const doc = seedDoc(article([p("So: ")]));
  const made = commandedEditor(doc, () => (suggests ? WHO : null));
  const { editor } = made;
  const end = editor.state.doc.content.size - 1;
  editor.commands.setTextSelection(end);
  editor.commands.insertSnippet(snippetLines(text, NONE));
  await Promise.resolve();
  return made;
}

const selected = ({ editor }: Awaited<ReturnType<typeof withSnippet>>) => {
  const { from, to } = editor.state.selection;
  return editor.state.doc.textBetween(from, to);
};

test.each([false, true])(
  "a snippet selects what it leaves open first (suggested: %s)",
  async (suggests) => {
    const made = await withSnippet("{who} said {what}.", suggests);
    expect(made.editor.state.doc.textContent).toBe("So: who said what.");
    expect(selected(made)).toBe("who");
    const { state, view } = made.editor;
    view.dispatch(state.tr.insertText("Ann"));
    expect(made.editor.state.doc.textContent).toContain("Ann");
  },
);

test("one step of undo takes the whole of it back, of several paragraphs too", async () => {
  const { editor, undo } = await withSnippet("One {a}\nTwo", false);
  expect(editor.state.doc.childCount).toBe(4);
  undo.undo();
  expect(editor.state.doc.childCount).toBe(3);
  expect(editor.state.doc.textContent).toBe("So: ");
});
