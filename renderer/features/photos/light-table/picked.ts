import type { ArticlePhoto } from "../viewer/article-photos.ts";

/** What fits on a screen beside each other and can still be judged. */
export const MOST = 6;
/** What is laid out at first, of an article that has more. */
const FIRST = 4;

/** The photos that lie on the table at first: the one that was meant and those that follow it. */
export function firstPicked(photos: readonly ArticlePhoto[], start: number): string[] {
  if (photos.length <= MOST) return photos.map(({ key }) => key);
  const from = photos.findIndex(({ index }) => index >= start);
  const last = photos.length - FIRST;
  const at = Math.min(last, from < 0 ? last : from);
  return photos.slice(at, at + FIRST).map(({ key }) => key);
}

/** Laid on the table or taken off it; as it was where the table is full. */
export function toggled(picked: readonly string[], key: string): readonly string[] {
  if (picked.includes(key)) return picked.filter((one) => one !== key);
  return picked.length >= MOST ? picked : [...picked, key];
}

/** Those that lie on the table, in the order of the article; what left the article lies there no more. */
export function onTable(
  photos: readonly ArticlePhoto[],
  picked: readonly string[],
): ArticlePhoto[] {
  return photos.filter(({ key }) => picked.includes(key));
}
