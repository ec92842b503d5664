import type { CommentRange, LinePoint } from "../review/comment-marks.ts";
import type { BodyLayout, PlacedLine } from "./body-layout.ts";
import type { Range } from "./comment-anchor.ts";

/** Where words of the document stand in its article's lines; null where they stand in none. */
export function rangeBetween(
  layout: BodyLayout,
  id: string,
  { from, to }: Range,
): CommentRange | null {
  const lines = inArticle(layout);
  const [begin, end] = [pointAt(lines, from), pointAt(lines, to)];
  return begin === null || end === null ? null : { id, from: begin, to: end };
}

/** The same the other way round. */
export function placeBetween(layout: BodyLayout, { from, to }: CommentRange): Range | null {
  const lines = inArticle(layout);
  const [begin, end] = [lines[from.line], lines[to.line]];
  if (begin === undefined || end === undefined) return null;
  const range = { from: begin.start + from.offset, to: end.start + to.offset };
  return range.from < range.to && range.to <= end.end ? range : null;
}

/** Headline and dek lead, as in every article, wherever a merge has put them. */
function inArticle({ lines }: BodyLayout): (PlacedLine | undefined)[] {
  const named = (name: string) => lines.filter(({ element }) => element.nodeName === name);
  const [headline, dek] = [named("headline"), named("dek")];
  const others = lines.filter((line) => !headline.includes(line) && !dek.includes(line));
  return [headline[0], dek[0], ...others];
}

function pointAt(lines: readonly (PlacedLine | undefined)[], at: number): LinePoint | null {
  const line = lines.findIndex((one) => one !== undefined && one.start <= at && at <= one.end);
  return line === -1 ? null : { line, offset: at - (lines[line]?.start ?? at) };
}
