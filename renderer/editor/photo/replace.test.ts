import { NodeSelection, TextSelection } from "@tiptap/pm/state";
import { expect, it } from "vitest";
import { emptyArticle, type NodeJson } from "../../../shared/article/article.ts";
import { readArticle, seedDoc } from "../../../shared/article/ydoc/document.ts";
import { commandedEditor } from "../testing/commanded-editor.ts";
import { followWords, replacePicture, selectedPhoto } from "./replace.ts";

const OLD = "b".repeat(64);
const TAKEN = "a".repeat(64);
const caption = [{ type: "text", text: "The last crane." }];
const photo = (attrs: object): NodeJson => ({
  type: "photo",
  attrs: { id: "photo00001", asset: OLD, alt: "A crane", role: "lead", ...attrs },
  content: caption,
});
const opened = (...body: NodeJson[]) => commandedEditor(seedDoc({ ...emptyArticle(), body }));
/** Past the empty headline and dek. */
const AT = 4;

it("changes the picture and what its file says, nothing else, in one step of undo", async () => {
  const { editor, services, undo } = opened(photo({ agency: "NPA" }));
  const file = new File(["picture"], "quay.jpg");
  await replacePicture(editor.view, services, () => AT, file);
  const now = () => readArticle(services.doc).body[0];
  expect(now()).toMatchObject({
    attrs: {
      asset: TAKEN,
      alt: "A crane",
      role: "lead",
      agency: "NPA",
      photographer: "Lea Brandt",
    },
    content: caption,
  });
  undo.undo();
  expect(now()?.attrs).toMatchObject({ asset: OLD, alt: "A crane", agency: "NPA" });
});

it("does nothing where the photo is gone by then", async () => {
  const { editor, services } = opened({ type: "paragraph", content: caption });
  const before = editor.getJSON();
  await replacePicture(editor.view, services, () => AT, new File(["picture"], "quay.jpg"));
  await replacePicture(editor.view, services, () => undefined, new File(["picture"], "quay.jpg"));
  expect(editor.getJSON()).toEqual(before);
});

it("finds the photo that is selected or holds the caret", () => {
  const { state } = opened(photo({}), { type: "paragraph", content: caption }).editor;
  const at = (selection: (typeof state)["selection"]) =>
    selectedPhoto(state.apply(state.tr.setSelection(selection)));
  expect(at(NodeSelection.create(state.doc, AT))).toBe(AT);
  expect(at(TextSelection.create(state.doc, AT + 3))).toBe(AT);
  expect(at(TextSelection.atEnd(state.doc))).toBeNull();
});

it("tells that words were written for another picture, until they are or the picture is again", () => {
  const { schema } = opened().editor;
  const node = (attrs: object) => schema.nodeFromJSON(photo(attrs));
  const isStale = followWords(node({}));
  expect(isStale(node({ role: "inline" }))).toBe(false);
  expect(isStale(node({ asset: TAKEN }))).toBe(true);
  expect(isStale(node({ asset: OLD }))).toBe(false);
  expect(isStale(node({ asset: TAKEN }))).toBe(true);
  expect(isStale(node({ asset: TAKEN, alt: "The quay" }))).toBe(false);
  const toCome = followWords(node({ asset: null }));
  expect(toCome(node({ asset: TAKEN }))).toBe(false);
});
