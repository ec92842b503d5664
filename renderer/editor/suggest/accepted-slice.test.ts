import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { emptyArticle, type NodeJson } from "../../../shared/article/article.ts";
import { suggestionsIn } from "../../../shared/article/review/open-suggestions.ts";
import { seedDoc } from "../../../shared/article/ydoc/document.ts";
import { commandedEditor } from "../testing/commanded-editor.ts";
import { paragraph, text } from "../testing/two-windows.ts";

const LEA = { id: "lea", name: "Lea Brandt" };

beforeAll(() => vi.stubGlobal("requestAnimationFrame", () => 0));
afterAll(() => vi.unstubAllGlobals());

let who = LEA;

function suggestingOn(...body: NodeJson[]) {
  who = LEA;
  const doc = seedDoc({
    ...emptyArticle(),
    headlineContent: text("H"),
    dekContent: text("D"),
    body,
  });
  return commandedEditor(doc, () => who).editor;
}

/** What the clipboard is given of the whole article. */
function copied({ state, extensionManager }: ReturnType<typeof suggestingOn>) {
  const slice = state.doc.slice(0, state.doc.content.size);
  const transforms = extensionManager.plugins.flatMap(({ props }) => props.transformCopied ?? []);
  return transforms.reduce((now, transform) => Reflect.apply(transform, null, [now]), slice);
}

it("copies what is suggested as if it were accepted, and leaves it open in the text", () => {
  const editor = suggestingOn(
    paragraph("Two cranes stand."),
    paragraph("They go."),
    paragraph("End."),
  );
  const change = (edit: (tr: typeof editor.state.tr) => typeof editor.state.tr) =>
    editor.view.dispatch(edit(editor.state.tr));
  change((tr) => tr.insertText("Six", 7, 10));
  change((tr) => tr.addMark(14, 20, editor.schema.mark("bold")));
  change((tr) => tr.delete(28, 38));
  const open = editor.state.doc.toJSON();
  expect(JSON.stringify(open)).toMatch(/insertion.*deletion|deletion.*insertion/);
  const { content } = copied(editor);
  const words = content.content.map(({ textContent }) => textContent);
  expect(words).toEqual(["H", "D", "Six cranes stand.", "End."]);
  const said = JSON.stringify(content.toJSON());
  expect(said).not.toMatch(/insertion|deletion|formatting|Lea Brandt/);
  expect(said).toContain("bold");
  expect(editor.state.doc.toJSON()).toEqual(open);
  editor.destroy();
});

it("goes to the next suggestion and the one before, around the ends", () => {
  const editor = suggestingOn(paragraph("One"), paragraph("Two"), paragraph("Three"));
  const put = (word: string, place: number) =>
    editor.view.dispatch(editor.state.tr.insertText(word, place));
  put("c ", 17);
  put("b ", 12);
  put("a ", 7);
  const isAt = () => editor.state.selection.$head.parent.textContent;
  const step = (by: 1 | -1) => {
    expect(editor.commands.stepSuggestion(by)).toBe(true);
    return isAt();
  };
  editor.commands.setTextSelection(1);
  expect([step(1), step(1), step(1), step(1)]).toEqual(["a One", "b Two", "c Three", "a One"]);
  expect([step(-1), step(-1)]).toEqual(["c Three", "b Two"]);
  editor.commands.decideSuggestions("all", "reject");
  expect(editor.commands.stepSuggestion(1)).toBe(false);
  editor.destroy();
});

it("decides all that one author suggested, and leaves what others did open", () => {
  const editor = suggestingOn(paragraph("One"), paragraph("Two"));
  const put = (word: string, place: number) =>
    editor.view.dispatch(editor.state.tr.insertText(word, place));
  put("b ", 12);
  who = { id: "omar", name: "Omar Haddad" };
  put("a ", 7);
  editor.commands.decideSuggestions({ person: "lea" }, "reject");
  const open = suggestionsIn(editor.state.doc.toJSON().content);
  expect(open.map(({ name, inserted }) => [name, inserted])).toEqual([["Omar Haddad", "a "]]);
  expect(editor.state.doc.textContent).toBe("HDa OneTwo");
  editor.commands.decideSuggestions({ person: "omar" }, "accept");
  expect(suggestionsIn(editor.state.doc.toJSON().content)).toEqual([]);
  expect(editor.state.doc.textContent).toBe("HDa OneTwo");
  editor.destroy();
});
