interface Open {
  instruction: string;
  /** The instruction has ended, and what follows is what it gave. */
  isShown: boolean;
  href: string | null;
}

/**
 * The fields that are open where a document is being read. Word writes one as marks among the runs, over
 * paragraphs if need be: its instruction first, then what it gave, which alone is text.
 */
export class Fields {
  readonly #open: Open[] = [];

  mark(kind: string | null): void {
    const last = this.#open.at(-1);
    if (kind === "begin") this.#open.push({ instruction: "", isShown: false, href: null });
    else if (kind === "end") this.#open.pop();
    else if (kind === "separate" && last !== undefined) {
      last.isShown = true;
      last.href = linkOf(last.instruction);
    }
  }

  instruct(text: string): void {
    const last = this.#open.at(-1);
    if (last !== undefined && !last.isShown) last.instruction += text;
  }

  /** Whether text is text here, and no part of an instruction. */
  get isShown(): boolean {
    return this.#open.every(({ isShown }) => isShown);
  }

  /** Where the innermost link among them leads. */
  get href(): string | null {
    return this.#open.findLast(({ href }) => href !== null)?.href ?? null;
  }
}

/** The address of `HYPERLINK "https://…"`; null for any other field, and a place in the document. */
export function linkOf(instruction: string): string | null {
  const match = /^\s*HYPERLINK\s+(?:"([^"]*)"|([^\s\\"]+))/i.exec(instruction);
  return match === null ? null : (match[1] ?? match[2] ?? null);
}
