/** Tags in one attribute: between commas as people write them, as JSON where that would not do. */
export function writeTags(tags: readonly string[]): string | null {
  if (tags.length === 0) return null;
  const json = JSON.stringify(tags);
  const plain = tags.join(", ");
  return JSON.stringify(readTags(plain)) === json ? plain : json;
}

export function readTags(note: string | null): string[] {
  if (note === null) return [];
  if (note.startsWith("[")) {
    try {
      const list: unknown = JSON.parse(note);
      if (Array.isArray(list)) return list.filter((tag) => typeof tag === "string");
    } catch {
      // A tag that starts with a bracket.
    }
  }
  return note.split(",").flatMap((tag) => tag.trim() || []);
}
