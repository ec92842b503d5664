/** A group of tags, or a tag, as exifreader gives it. */
export type Group = Readonly<Record<string, unknown>>;

export function isGroup(value: unknown): value is Group {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function groupOf(tags: Group, name: string): Group {
  const group = tags[name];
  return isGroup(group) ? group : {};
}

/** The words of a tag, as the library puts them. */
export function described(tag: unknown): string | null {
  const text = isGroup(tag) ? tag.description : null;
  return typeof text === "string" && text !== "" ? text : null;
}
