/** What an inline HTML tag says: part of a mark, a hard break, or nothing that an article has. */
export type Tag =
  | { readonly kind: "open" | "close"; readonly mark: string }
  | { readonly kind: "break" | "other" };

const MARKS: Readonly<Record<string, string>> = {
  strong: "bold",
  b: "bold",
  em: "italic",
  i: "italic",
  s: "strike",
  del: "strike",
  strike: "strike",
  sup: "superscript",
  sub: "subscript",
};

const TAG = /^<(\/?)([a-z]+)\s*\/?>$/i;

/** Reads one tag; one with attributes is never a mark. `<mark>` is TK in Stet's own files alone. */
export function readTag(source: string, own: boolean): Tag {
  const match = TAG.exec(source);
  const name = match?.[2]?.toLowerCase() ?? "";
  if (name === "br") return { kind: "break" };
  const mark = own && name === "mark" ? "tk" : MARKS[name];
  if (mark === undefined) return { kind: "other" };
  return { kind: match?.[1] === "/" ? "close" : "open", mark };
}

const SCRIPT = /<(script|style)\b[^>]*>[\s\S]*?(?:<\/\1\s*>|$)/gi;
const BLOCK_END =
  /<\/?(?:p|div|li|ul|ol|h[1-6]|tr|table|section|article|figure|blockquote|br)\b[^>]*>/gi;
const ANY_TAG = /<!--[\s\S]*?(?:-->|$)|<\/?[a-z](?:"[^"]*"|'[^']*'|[^>"'])*>|<[!?][^>]*>/gi;

const REFERENCES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
};

/**
 * The words of a block of raw HTML, one text a block. They are shown as text and never as HTML, so
 * that a tag that is missed here is a blemish and no danger. What scripts and styles hold is no text.
 */
export function htmlWords(source: string): string[] {
  return source
    .replace(SCRIPT, " ")
    .replace(BLOCK_END, "\n\n")
    .replace(ANY_TAG, "")
    .split(/\n\s*\n/)
    .map((part) => part.replace(/\s+/g, " ").trim())
    .filter((part) => part !== "")
    .map((part) => part.replace(/&([a-z]+);/g, (whole, name: string) => REFERENCES[name] ?? whole));
}
