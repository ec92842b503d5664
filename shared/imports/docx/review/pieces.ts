import type { ElementContent } from "hast";
import type { MarkJson } from "../../../article/article.ts";
import { commentMark } from "../../../article/review/comment-marks.ts";
import { orNull } from "../../../article/review/suggested.ts";
import { MARK_TAGS } from "../../html/mark-tags.ts";
import { withMark } from "../../marks.ts";
import { childOf, type XmlElement } from "../../xml/element.ts";
import { type Look, lookOf, marksOf, over, settingOf } from "../look.ts";
import type { WordReading } from "../reading.ts";

/** Counts a piece of text, and tells what it carries: who suggested it, which comments are about it. */
export function piece(
  isSeen: boolean,
  { tracking, commented, found }: WordReading,
): { readonly isStruck: boolean; readonly marks: readonly MarkJson[] } {
  const [isNew, isStruck] = [tracking.isIn("insertion"), tracking.isIn("deletion")];
  if (isSeen) {
    found.pieces.all += 1;
    if (isNew) found.pieces.insertion += 1;
    if (isStruck) found.pieces.deletion += 1;
  }
  const comments = commented.here().map(commentMark);
  return { isStruck, marks: [...comments, ...tracking.marks] };
}

/** The same of a picture, which is a block by itself. */
export function pictureMet(index: number, { tracking, commented, found }: WordReading): void {
  const [insertion, deletion] = [tracking.openOf("insertion"), tracking.openOf("deletion")];
  found.pieces.all += 1;
  if (insertion !== undefined) found.pieces.insertion += 1;
  if (deletion !== undefined) found.pieces.deletion += 1;
  const slots = orNull({
    ...(insertion === undefined ? {} : { insertion }),
    ...(deletion === undefined ? {} : { deletion }),
  });
  if (slots !== null) tracking.pictures.set(index, slots);
  for (const id of commented.here()) commented.onPictures.set(id, index);
}

/** Reads a run whose style somebody suggested to change. What is put in has none before. */
export function withFormatting(
  properties: XmlElement | null,
  under: Look,
  { tracking, styles }: WordReading,
  read: () => ElementContent[],
): ElementContent[] {
  const change = childOf(properties, "w:rPrChange");
  if (change === null || tracking.isIn("insertion")) return read();
  const before = childOf(change, "w:rPr");
  const styled = styles.of(settingOf(childOf(before, "w:rStyle"))).look;
  const was = stylesOf(over(over(under, styled), lookOf(before)));
  const now = stylesOf(
    over(
      over(under, styles.of(settingOf(childOf(properties, "w:rStyle"))).look),
      lookOf(properties),
    ),
  );
  if (was === now) return read();
  const by = tracking.suggestedBy(change, "trackedChange", null);
  return tracking.within("formatting", { ...by, ...{ was } }, read);
}

/** The style marks of a look, as a mark of formatting keeps them; links are no look. */
function stylesOf(look: Look): string {
  const marks = marksOf(look)
    .flatMap((tag) => MARK_TAGS[tag] ?? [])
    .reduce<readonly MarkJson[]>((all, type) => withMark(all, { type }), []);
  return marks.length === 0 ? "" : JSON.stringify(marks);
}
