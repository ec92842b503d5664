/** A mark at the edge: one change, or several that stand too close to be told apart there. */
export interface StripMark {
  /** Height of its top in the strip, in pixels. */
  readonly top: number;
  /** Places of the first and the last change in the list. */
  readonly first: number;
  readonly last: number;
}

/** A mark is as high as it takes to press it. */
export const MARK_HEIGHT = 24;

/**
 * Marks for changes whose places in the article are `tops`, in order, on a strip that stands for all
 * of it. No two overlap, and each change is in one.
 */
export function stripMarks(tops: readonly number[], article: number, strip: number): StripMark[] {
  const room = Math.max(0, strip - MARK_HEIGHT);
  const marks: StripMark[] = [];
  tops.forEach((place, index) => {
    const wanted = article <= 0 ? 0 : Math.round(Math.min(1, place / article) * room);
    const last = marks.at(-1);
    if (last !== undefined && wanted < last.top + MARK_HEIGHT) {
      marks[marks.length - 1] = { ...last, last: index };
    } else marks.push({ top: wanted, first: index, last: index });
  });
  return marks;
}
