import type { Element } from "hast";
import { h } from "hastscript";
import type { NodeJson } from "../../article/article.ts";
import { creditLine } from "../../article/credit.ts";
import type { PhotoAttributes } from "../../article/nodes/photo.ts";
import { noteProperties } from "../../html/notes.ts";
import { photoNotes } from "../../html/photo-words.ts";
import type { PictureFile } from "../rendered.ts";
import { phrasing } from "./inline.ts";
import type { Setting } from "./setting.ts";

/** A photo with its caption and credit. Without its file, what is said of it stays. */
export function photoFigure(node: NodeJson, setting: Setting): Element {
  const use = node.attrs as unknown as PhotoAttributes;
  const role = use.role === null ? [] : [use.role];
  const shown = image(use, setting);
  const notes = noteProperties(photoNotes(use, shown !== null));
  return h("figure", { className: ["photo", ...role], ...notes }, [shown, words(node, use)]);
}

function image({ asset, alt }: PhotoAttributes, { files, images }: Setting): Element | null {
  const file = files.get(asset ?? "");
  if (file === undefined) return null;
  const { path: src, width, height, smaller, better } = file;
  const sizes = images?.sizes;
  const choice = smaller.length === 0 ? {} : { srcSet: srcSet([...smaller, file]), sizes };
  const shown = h("img", { src, alt: alt ?? "", width, height, ...choice });
  if (better.length === 0) return shown;
  const types = [...new Set(better.map(({ mediaType }) => mediaType))];
  const sources = types.map((type) => {
    const offered = better.filter(({ mediaType }) => mediaType === type);
    return h("source", { type, srcSet: srcSet(offered), sizes });
  });
  return h("picture", [...sources, shown]);
}

/** What a browser chooses from, where there is more than one file of the picture. */
function srcSet(files: readonly PictureFile[]): string {
  return files.map(({ path, width }) => `${path} ${width}w`).join(", ");
}

function words(node: NodeJson, use: PhotoAttributes): Element | null {
  const content = node.content ?? [];
  const credit = creditLine(use) ?? "";
  const caption =
    content.length > 0 ? h("span", { className: "caption" }, phrasing(content)) : null;
  const signed = credit === "" ? null : h("span", { className: "credit" }, credit);
  if (caption === null && signed === null) return null;
  return h(
    "figcaption",
    caption !== null && signed !== null ? [caption, " ", signed] : [caption, signed],
  );
}
