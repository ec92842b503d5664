import { type FileChild, ImageRun } from "docx";
import { altState } from "../../article/alt-text.ts";
import type { NodeJson } from "../../article/article.ts";
import type { PhotoMediaType } from "../../article/asset.ts";
import { creditLine } from "../../article/credit.ts";
import type { PhotoAttributes } from "../../article/nodes/photo.ts";
import type { Picture } from "../rendered.ts";
import { guarded } from "./guarded.ts";
import { phrasing, words } from "./inline.ts";
import { line, movedIn } from "./line.ts";
import { textWidth } from "./measures.ts";
import { changesWithin, trackedRun } from "./review/tracked.ts";
import type { StyleId } from "./styles.ts";
import { addLoss, type BlockWriter, type Writing, writingOf } from "./writing.ts";

/** Twips of a pixel, 96 of which Word takes for an inch. */
const PIXEL = 15;
/** A tall picture leaves half of its page to the text. */
const TALLEST = 520;

const TYPES: Readonly<Partial<Record<PhotoMediaType, "jpg" | "png" | "gif">>> = {
  "image/jpeg": "jpg",
  "image/png": "png",
  "image/gif": "gif",
};

export const photo: BlockWriter = (node, writing) => photoLines(node, "Photo", writing);

/** The photos of a gallery, one after another. */
export const gallery: BlockWriter = ({ content = [] }, writing) => {
  addLoss(writing.count, "gallery");
  return content.flatMap((one, at) =>
    photoLines(one, at === 0 ? "Gallery" : "GalleryPhoto", writingOf(one, writing)),
  );
};

/**
 * A photo, its caption and its credit, each a paragraph. Without its file its place is an empty one, and what is
 * said of it stays.
 */
function photoLines(node: NodeJson, style: StyleId, writing: Writing): FileChild[] {
  const use = node.attrs as unknown as PhotoAttributes;
  const caption = node.content ?? [];
  const credit = creditLine(use) ?? "";
  const run = image(use, writing);
  const shown = (picture: ImageRun) =>
    trackedRun(picture, changesWithin(writing.reviewing), writing.reviewing);
  const said = caption.length > 0 || credit !== "";
  // Keeps the photo with its caption, and the caption with its credit, on one page.
  const next = (follows: boolean) => (follows ? { keepNext: true } : {});
  const tight = credit === "" ? {} : { spacing: { after: 30 }, keepNext: true };
  return [
    line(style, run === null ? [] : [shown(run)], writing, next(said)),
    ...(caption.length === 0 ? [] : [line("Caption", phrasing(caption, writing), writing, tight)]),
    ...(credit === "" ? [] : [line("Credit", words(credit, writing), writing)]),
  ];
}

function image({ asset, alt }: PhotoAttributes, writing: Writing): ImageRun | null {
  const { pictures, count } = writing;
  const picture = asset === null ? undefined : pictures.get(asset);
  if (asset === null || picture === undefined) {
    addLoss(count, "photoFile");
    return null;
  }
  const type = TYPES[picture.mediaType];
  if (type === undefined) {
    addLoss(count, "photoFormat");
    return null;
  }
  count.drawings += 1;
  const id = String(count.drawings);
  return new ImageRun({
    type,
    // The picture's name stands for it until the package is closed (`closed-package.ts`).
    data: new TextEncoder().encode(asset),
    transformation: shownSize(picture, writing),
    decorative: altState(alt) === "decorative",
    altText: { id, name: `Photo ${id}`, ...(alt ? { description: guarded(alt) } : {}) },
  });
}

/** As wide as the line, unless it would be blown up or too tall for its page; in pixels. */
function shownSize(
  { width, height }: Picture,
  { language, place }: Writing,
): { width: number; height: number } {
  const room = Math.max(1, (textWidth(language) - movedIn(place)) / PIXEL);
  const scale = Math.min(1, room / width, TALLEST / height);
  const shown = (side: number) => Math.max(1, Math.round(side * scale));
  return { width: shown(width), height: shown(height) };
}
