import type { BylineEntry } from "../../../shared/article/ydoc/fields.ts";

/** The byline with one author one place up (-1) or down (1); as it was where there is no place. */
export function moved(
  byline: readonly BylineEntry[],
  id: string,
  by: -1 | 1,
): readonly BylineEntry[] {
  const from = byline.findIndex((entry) => entry.id === id);
  const [entry, neighbour] = [byline[from], byline[from + by]];
  if (entry === undefined || neighbour === undefined) return byline;
  const order = [...byline];
  order[from] = neighbour;
  order[from + by] = entry;
  return order;
}

/** True where nothing was filled in: such an author is not kept when the focus leaves. */
export function isEmptyAuthor(entry: BylineEntry): boolean {
  const { name, role, organisation, handle, network } = entry;
  return [name, role, organisation, handle, network].every((value) => !value?.trim());
}
