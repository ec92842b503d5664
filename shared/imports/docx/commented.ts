const LONGEST = 80;

/** Comments on the same words. */
const MOST_OPEN = 50;

/** The words that comments are about, gathered while the text is read. */
export class Commented {
  readonly #open = new Map<string, string>();
  readonly #words = new Map<string, string>();

  begin(id: string): void {
    if (this.#open.size < MOST_OPEN) this.#open.set(id, "");
  }

  end(id: string): void {
    this.#words.set(id, this.#open.get(id) ?? "");
    this.#open.delete(id);
  }

  text(text: string): void {
    for (const [id, words] of this.#open) {
      if (words.length <= LONGEST) this.#open.set(id, words + text);
    }
  }

  /** Short enough to be quoted; null where a comment is about a place alone. */
  wordsOf(id: string): string | null {
    const words = (this.#words.get(id) ?? this.#open.get(id) ?? "").replace(/\s+/gu, " ").trim();
    if (words === "") return null;
    return words.length <= LONGEST
      ? words
      : `${words.slice(0, LONGEST).replace(/(?<!\s)\s*(?<!\S)\S*$/u, "")}…`;
  }
}
