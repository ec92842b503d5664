import type { Tally } from "../../article/portable/tally.ts";
import type { HtmlSetting } from "../html/setting.ts";

/** How copy is laid out. */
export interface TextStyle {
  /** Columns at which lines end; null for a paragraph a line. */
  readonly wrap: number | null;
  /** Whether slug, section, dates and embargo stand above the story. */
  readonly header: boolean;
  /** Whether links are followed by their address. */
  readonly addresses: boolean;
}

export const PLAIN_COPY: TextStyle = { wrap: null, header: true, addresses: true };

/** What an article is written as copy with. */
export interface TextSetting extends HtmlSetting {
  readonly text?: TextStyle;
}

/** What of the article, and of the page, its blocks are written by. */
export interface Writing extends TextStyle {
  readonly language: string | null;
  /** Counts what copy cannot carry. */
  readonly lost: Tally;
}

/** The same for blocks that stand so many columns further in. */
export function narrower(writing: Writing, columns: number): Writing {
  const { wrap } = writing;
  return wrap === null ? writing : { ...writing, wrap: Math.max(NARROWEST, wrap - columns) };
}

const NARROWEST = 20;
