import { LONGEST_WORDS, shortWords } from "../../short-words.ts";
import type { LeftOut } from "./left-out.ts";

/** What a paste left out, so that it can be read again and its place be found. */
export interface LeftWords {
  readonly kind: LeftOut;
  /** Null where it has none, as a picture. */
  readonly words: string | null;
  /** Words of the text that stand where it stood; null where no text is near. */
  readonly near: string | null;
}

interface Place {
  near: string | null;
}

/** What is noted while one paste is read. Those who walk through its text tell it what they pass. */
export class LeftBehind {
  readonly kinds: LeftOut[] = [];
  readonly #noted: { kind: LeftOut; words: string | null; place: Place }[] = [];
  /** Places of the block that is being read. */
  #open: Place[] = [];
  #line = "";
  #isDeaf = false;
  readonly #references = new Map<string, Place>();

  get said(): readonly LeftWords[] {
    this.block();
    return this.#noted
      .map(({ kind, words, place }) => ({ kind, words, near: place.near }))
      .filter(({ words, near }) => words !== null || near !== null);
  }

  /** `names` are those by which the text refers to it, where it does. */
  note(kind: LeftOut, words: string | null = null, names: readonly string[] = []): void {
    this.kinds.push(kind);
    if (this.#noted.length >= MOST) return;
    const referred = names.flatMap((name) => this.#references.get(name) ?? [])[0];
    this.#noted.push({ kind, words: shortWords(words), place: referred ?? this.#here() });
  }

  /** The same of what has its place already. */
  noteAt(kind: LeftOut, words: string | null, near: string | null): void {
    this.kinds.push(kind);
    if (this.#noted.length >= MOST) return;
    this.#noted.push({ kind, words: shortWords(words), place: { near: shortWords(near) } });
  }

  /** Here the text refers to what stands elsewhere under that name. */
  refer(name: string): void {
    if (this.#references.size < MOST) this.#references.set(name, this.#here());
  }

  passed(text: string): void {
    if (!this.#isDeaf && this.#line.length <= LONGEST_WORDS) this.#line += text;
  }

  /** What is passed meanwhile is no text of the block. */
  unheard<Made>(work: () => Made): Made {
    const before = this.#isDeaf;
    this.#isDeaf = true;
    const made = work();
    this.#isDeaf = before;
    return made;
  }

  /** A block ends or begins: what was noted in the last one stood in its text, or before the next. */
  block(): void {
    const line = shortWords(this.#line);
    this.#line = "";
    if (line === null) return;
    for (const place of this.#open) place.near = line;
    this.#open = [];
  }

  #here(): Place {
    const place: Place = { near: null };
    this.#open.push(place);
    return place;
  }
}

/** More nobody reads in a message. */
const MOST = 100;
