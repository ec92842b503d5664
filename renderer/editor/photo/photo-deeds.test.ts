import { expect, it } from "vitest";
import { emptyArticle, type NodeJson } from "../../../shared/article/article.ts";
import { readArticle, seedDoc } from "../../../shared/article/ydoc/document.ts";
import { commandedEditor } from "../testing/commanded-editor.ts";
import { makeLead, removePhoto } from "./photo-deeds.ts";

const [CRANE, QUAY] = ["c".repeat(64), "d".repeat(64)];
const photo = (asset: string, role: string | null = null): NodeJson => ({
  type: "photo",
  attrs: { asset, role },
});
const gallery = (...content: NodeJson[]): NodeJson => ({ type: "gallery", content });

function opened() {
  const body = [photo(CRANE, "lead"), gallery(photo(QUAY)), photo(CRANE)];
  return commandedEditor(seedDoc({ ...emptyArticle(), body }));
}
const told = ({ type, attrs, content = [] }: NodeJson): unknown =>
  type === "gallery" ? content.map(told) : [attrs?.asset === CRANE ? "crane" : "quay", attrs?.role];

it("makes one photo the lead and no other, in one step of undo", () => {
  const { editor, undo, services } = opened();
  const now = () => readArticle(services.doc).body.map(told);
  makeLead(editor, undo, { hash: CRANE, nth: 1 });
  expect(now()).toEqual([["crane", null], [["quay", null]], ["crane", "lead"]]);
  undo.undo();
  expect(now()).toEqual([["crane", "lead"], [["quay", null]], ["crane", null]]);
});

it("takes a photo out, with a gallery that would be empty, in one step of undo", () => {
  const { editor, undo, services } = opened();
  const now = () => readArticle(services.doc).body.map(told);
  expect(removePhoto(editor, undo, { hash: QUAY, nth: 0 })).toBe(true);
  expect(now()).toEqual([
    ["crane", "lead"],
    ["crane", null],
  ]);
  undo.undo();
  expect(now()).toHaveLength(3);
  expect(removePhoto(editor, undo, { hash: QUAY, nth: 1 })).toBe(false);
});
