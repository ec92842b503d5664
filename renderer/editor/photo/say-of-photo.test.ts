import { expect, it } from "vitest";
import { emptyArticle, type NodeJson } from "../../../shared/article/article.ts";
import { readArticle, seedDoc } from "../../../shared/article/ydoc/document.ts";
import { commandedEditor } from "../testing/commanded-editor.ts";
import { sayOfPhoto } from "./say-of-photo.ts";

const photo = (id: string | null, caption: string): NodeJson => ({
  type: "photo",
  attrs: { id, asset: "a".repeat(64), alt: "A crane", agency: "NPA" },
  content: [{ type: "text", text: caption }],
});
const gallery = {
  type: "gallery",
  attrs: { id: "gallery001" },
  content: [photo(null, "One."), photo(null, "Two.")],
};

it("sets what the photo says that is meant, in one step of undo", () => {
  const { editor, services, undo } = commandedEditor(
    seedDoc({ ...emptyArticle(), body: [gallery, photo("photo00003", "Three.")] }),
  );
  const before = readArticle(services.doc);
  sayOfPhoto(editor, undo, 1, { photographer: "Lea Brandt", caption: "The second crane." });
  const [shown, last] = readArticle(services.doc).body;
  expect(shown?.content?.[0]).toEqual(before.body[0]?.content?.[0]);
  expect(shown?.content?.[1]).toMatchObject({
    attrs: { photographer: "Lea Brandt", agency: "NPA", alt: "A crane" },
    content: [{ type: "text", text: "The second crane." }],
  });
  expect(last).toEqual(before.body[1]);
  undo.undo();
  expect(readArticle(services.doc)).toEqual(before);
});

it("does nothing where there is no such photo, or nothing may be written", () => {
  const { editor, services, undo } = commandedEditor(
    seedDoc({ ...emptyArticle(), body: [photo("photo00001", "One.")] }),
  );
  const before = readArticle(services.doc);
  sayOfPhoto(editor, undo, 4, { caption: "Nobody." });
  sayOfPhoto(null, undo, 0, { caption: "Nobody." });
  editor.setEditable(false);
  sayOfPhoto(editor, undo, 0, { caption: "Nobody." });
  expect(readArticle(services.doc)).toEqual(before);
});
