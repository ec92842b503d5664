import { type Notes, readNotes } from "./notes.ts";

/**
 * Says of the block below it what Markdown has no sign for: `<!-- stet:pullQuote {…} -->`. Viewers
 * show nothing of it, and the block as the quote, list or table that it is written as.
 */
export interface Directive {
  readonly name: string;
  readonly notes: Notes;
}

/** The notes stand as JSON, which is YAML, with all that is no plain ASCII escaped, and each `-`: no `-->` ends it early. */
export function writeDirective({ name, notes }: Directive): string {
  if (Object.keys(notes).length === 0) return `<!-- stet:${name} -->`;
  const written = JSON.stringify(notes).replace(/[^ -,.-~]/g, escaped);
  return `<!-- stet:${name} ${written} -->`;
}

const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;

const SIGN = /^<!-- stet:([A-Za-z]+)(?: (\{.*\}))? -->$/;

/** The directive that a block of raw HTML is; null where it is none. */
export function readDirective(html: string): Directive | null {
  const [, name, notes] = SIGN.exec(html.trim()) ?? [];
  if (name === undefined) return null;
  return { name, notes: notes === undefined ? {} : (readNotes(notes) ?? {}) };
}
