import type { Severity } from "../article/element.ts";

/** One rule of house style, as texts are held against it. */
export interface StyleRule {
  /** Unique on a desk; a rule of the desk takes the place of one of Stet's with the same id. */
  readonly id: string;
  /** The file it stands in, without `.yaml`. */
  readonly file: string;
  /** Words or phrases; empty where there is a pattern. */
  readonly words: readonly string[];
  readonly pattern: string | null;
  /** One for each of the words, or one for all; empty where there is no other word for it. */
  readonly replace: readonly string[];
  /** Why, for the writer. */
  readonly why: string;
  /** A sentence that it finds something in. */
  readonly example: string;
  /** A sentence like it that it leaves alone; null where none is given. */
  readonly fine: string | null;
  readonly severity: Severity;
  readonly matchCase: boolean;
  /** Whether words in quotation marks are held against it too: they are somebody's own. */
  readonly inQuotations: boolean;
  /** The section it goes for; null: every one. */
  readonly desk: string | null;
  /** As a BCP 47 tag: a language goes for all its regions; null: every one. */
  readonly language: string | null;
  /** Switched off: it stands in its file, and in no check. */
  readonly off: boolean;
}

/** Words that a rule finds in one line. */
export interface StyleHit {
  readonly rule: StyleRule;
  /** In UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** What to write in their place; null where only a person can say, "" where they go. */
  readonly replacement: string | null;
}
