import type { Element } from "hast";
import type { NodeJson } from "../../../article/article.ts";
import { newBlockId } from "../../../article/block-id.ts";
import { PHOTO_ROLES } from "../../../article/nodes/photo.ts";
import { readPhotoWords } from "../../../html/photo-words.ts";
import { photoPath } from "../../photo-path.ts";
import { attribute, find, hasClass, isA, textOf } from "../elements.ts";
import type { Reading } from "../reading.ts";
import { ownLine } from "./inline.ts";

/** A photo as `photoFigure` wrote it. */
export function ownPhoto(figure: Element, reading: Reading): NodeJson {
  const image = find(figure, (one) => isA(one, "img"));
  const caption = find(figure, (one) => hasClass(one, "caption"));
  const credit = find(figure, (one) => hasClass(one, "credit"));
  const seen = {
    alt: image === null ? null : attribute(image, "alt"),
    credit: credit === null ? null : textOf(credit),
  };
  const words = readPhotoWords(seen, figure.properties);
  const id = newBlockId();
  const path = image === null ? "" : photoPath(attribute(image, "src") ?? "");
  if (path !== "" || words.asset !== null) reading.photos.push({ path, block: id });
  const role = PHOTO_ROLES.find((known) => hasClass(figure, known)) ?? null;
  const content = caption === null ? [] : ownLine(caption.children, reading);
  return { type: "photo", attrs: { ...words, id, role }, content };
}
