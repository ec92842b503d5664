import type { CommentKind } from "../ydoc/comments.ts";
import type { CommentRange } from "./comment-marks.ts";

/** Words of one person in a thread. */
export interface ReviewSaid {
  readonly name: string;
  /** ISO 8601; Word keeps it to the second. */
  readonly at: string;
  readonly text: string;
}

/** A comment with its answers, as a file carries it. */
export interface ReviewThread extends ReviewSaid {
  readonly id: string;
  readonly kind: CommentKind;
  readonly isResolved: boolean;
  readonly replies: readonly ReviewSaid[];
  /** The words it stands on; null where it stands on a block as a whole, or what it stood on is gone. */
  readonly range: CommentRange | null;
  /** Id of the block it stands on as a whole. */
  readonly block: string | null;
  /** What it stood on, word for word. */
  readonly quote: string;
}

/** Stands at the head of a query, in Word and back: a colleague can type it as well. */
export const QUERY = "Query: ";

const GONE = "On words that are gone: “";

/** The first line of a comment whose words are gone. */
export const goneLine = (quote: string) => `${GONE}${quote.replaceAll("\n", " ")}”`;

/** The words that such a line names; null for any other line. */
export function goneWords(line: string): string | null {
  return line.startsWith(GONE) && line.endsWith("”") ? line.slice(GONE.length, -1) : null;
}
