interface Open {
  instruction: string;
  /** Whether text in it is text: its own instruction, and those of all around it, have ended. */
  isShown: boolean;
  href: string | null;
  readonly around: Pick<Open, "isShown" | "href">;
}

const OUTSIDE = { isShown: true, href: null };

/**
 * The fields that are open where a document is being read. Word writes one as marks among the runs,
 * over paragraphs if need be: its instruction first, then what it gave, which alone is text.
 */
export class Fields {
  readonly #open: Open[] = [];

  mark(kind: string | null): void {
    const last = this.#open.at(-1);
    if (kind === "begin") {
      const around = last ?? OUTSIDE;
      this.#open.push({ instruction: "", isShown: false, href: around.href, around });
    } else if (kind === "end") this.#open.pop();
    else if (kind === "separate" && last !== undefined) {
      last.isShown = last.around.isShown;
      last.href = linkOf(last.instruction) ?? last.around.href;
    }
  }

  instruct(text: string): void {
    const last = this.#open.at(-1);
    if (last !== undefined && !last.isShown) last.instruction += text;
  }

  /** Whether text is text here, and no part of an instruction. */
  get isShown(): boolean {
    return (this.#open.at(-1) ?? OUTSIDE).isShown;
  }

  /** Where the innermost link leads. */
  get href(): string | null {
    return (this.#open.at(-1) ?? OUTSIDE).href;
  }
}

/** The address of `HYPERLINK "https://…"`; null for any other field, and a place in the document. */
export function linkOf(instruction: string): string | null {
  const match = /^\s*HYPERLINK\s+(?:"([^"]*)"|([^\s\\"]+))/i.exec(instruction);
  return match === null ? null : (match[1] ?? match[2] ?? null);
}
