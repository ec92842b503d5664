/** What {@link portable} had to leave out, counted by its name. */
export interface Loss {
  readonly element: string;
  readonly count: number;
}

/** Counts what is left out while an article is made portable. */
export class Tally {
  /** Suggestions are no loss to those who review. */
  readonly forReview: boolean;
  readonly #counts = new Map<string, number>();

  constructor(forReview = false) {
    this.forReview = forReview;
  }

  add(element: string, count = 1): void {
    this.#counts.set(element, (this.#counts.get(element) ?? 0) + count);
  }

  /** The text without what no file format carries. */
  clean(text: string): string {
    const lines = text.replace(/\r\n?/g, "\n");
    const whole = lines.replace(UNPORTABLE, "");
    if (whole.length < lines.length) this.add("controlCharacter", lines.length - whole.length);
    return whole;
  }

  losses(): Loss[] {
    return [...this.#counts].map(([element, count]) => ({ element, count }));
  }
}

const UNPORTABLE = /[^\t\n\P{Cc}]|\p{Cs}|\p{Noncharacter_Code_Point}/gu;
