import type { LeftOut } from "./left-out.ts";

/** Words that a paste left out, so that they can be read again. */
export interface LeftWords {
  readonly kind: LeftOut;
  readonly words: string;
}

/** What is noted while one paste is read. */
export class LeftBehind {
  readonly kinds: LeftOut[] = [];
  readonly said: LeftWords[] = [];

  note(kind: LeftOut, words: string | null = null): void {
    this.kinds.push(kind);
    const line =
      words
        ?.slice(0, 2 * LONGEST)
        .replace(/\s+/g, " ")
        .trim() ?? "";
    if (line !== "" && this.said.length < MOST) {
      this.said.push({ kind, words: line.slice(0, LONGEST) });
    }
  }
}

const LONGEST = 300;
/** More nobody reads in a message. */
const MOST = 100;
