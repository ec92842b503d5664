/** What somebody looks for. */
export interface FindQuery {
  readonly text: string;
  readonly matchCase: boolean;
  readonly wholeWord: boolean;
  /** The text is a regular expression; a replacement may name its groups (`$1`, `$<name>`, `$&`). */
  readonly isRegex: boolean;
  /** "Zoe" does not find "Zoë". */
  readonly matchAccents: boolean;
  /** What is given as somebody's own words is left alone. */
  readonly skipsQuotations: boolean;
  /** A replacement begins, or is written, in capitals where what it replaces was. */
  readonly preservesCase: boolean;
}

export const PLAIN_QUERY: FindQuery = {
  text: "",
  matchCase: false,
  wholeWord: false,
  isRegex: false,
  matchAccents: false,
  skipsQuotations: false,
  preservesCase: false,
};

/** A place in a text, in UTF-16 units, and what a regular expression's groups caught there. */
export interface Match {
  readonly from: number;
  readonly to: number;
  /** By number, from 1 at index 0; undefined where a group took no part. */
  readonly groups: readonly (string | undefined)[];
  readonly named: Readonly<Record<string, string | undefined>>;
}

/** Finds every place in one line of text, in order; none is empty, none overlaps another. */
export type Matcher = (text: string) => readonly Match[];
