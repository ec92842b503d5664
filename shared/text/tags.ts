/** Tags in what a person typed or pasted: parted by commas, without a hash sign before them. */
export function readTags(typed: string): string[] {
  return typed
    .split(/[,،、，\n]/u)
    .map((tag) => tag.trim().replace(/^#+/u, "").replace(/\s+/gu, " ").trim())
    .filter((tag) => tag !== "");
}

/** True where a tag stands there already, whatever its capitals. */
export function hasTag(tags: readonly string[], tag: string): boolean {
  const folded = tag.toLowerCase();
  return tags.some((other) => other.toLowerCase() === folded);
}
