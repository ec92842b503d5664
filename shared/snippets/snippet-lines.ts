/** What is written in place of `;trigger`. */
export interface Snippet {
  readonly trigger: string;
  readonly text: string;
}

/** Some words of a line; open ones are still to be filled in. */
export interface SnippetPart {
  readonly text: string;
  readonly isOpen: boolean;
}
export type SnippetLine = readonly SnippetPart[];

/** A trigger without its semicolon. */
export const TRIGGER = /^[\p{L}\p{N}_-]{1,20}$/u;

/** A trigger at the end of what was typed. */
const TYPED = /(?:^|[\s([{"'“‘«„])(;([\p{L}\p{N}_-]{1,20}))$/u;

/** The trigger, without its semicolon, that a line ends with before the caret; null where none does. */
export function typedTrigger(before: string): string | null {
  return TYPED.exec(before)?.[2] ?? null;
}

const PLACE = /\{([^{}\n]{1,80})\}/u;

/** What Stet fills in by itself; null where the draft does not say. */
export type Filling = Readonly<Record<"date" | "time" | "byline" | "dateline", string | null>>;

/** The lines of a snippet: places that Stet knows filled in, the others open under their names. */
export function snippetLines(text: string, filling: Filling): SnippetLine[] {
  return text.split(/\r?\n/u).map((line) =>
    line
      .split(PLACE)
      .map((piece, index) => (index % 2 === 0 ? plain(piece) : placed(piece, filling)))
      .filter((part) => part.text !== ""),
  );
}

const plain = (text: string): SnippetPart => ({ text, isOpen: false });

function placed(name: string, filling: Filling): SnippetPart {
  const key = name.trim().toLowerCase();
  const known = isKnown(key) ? filling[key] : null;
  return known === null ? { text: name, isOpen: true } : plain(known);
}

const isKnown = (name: string): name is keyof Filling =>
  ["date", "time", "byline", "dateline"].includes(name);
