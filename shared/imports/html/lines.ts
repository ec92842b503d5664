import type { MarkJson, NodeJson } from "../../article/article.ts";
import { joinText } from "../../article/portable/line.ts";
import type { Audit } from "../audit.ts";
import { markAttr } from "../marks.ts";
import { saidIn } from "../said-in.ts";
import { trimmed } from "../story/trimmed.ts";

/** Blocks in the making: texts and line breaks gather in a line until a block begins or ends. */
export class Lines {
  readonly blocks: NodeJson[] = [];
  readonly #audit: Audit;
  #mark: number;
  #line: NodeJson[] = [];

  constructor(audit: Audit) {
    this.#audit = audit;
    this.#mark = audit.mark();
  }

  /** Text as a browser shows it: a run of spaces and line ends is one space. */
  text(value: string, marks: readonly MarkJson[]): void {
    // What is no text goes first: the spaces on its two sides are one run then.
    const whole = value.replace(NO_TEXT, "");
    if (whole !== value) this.#audit.note("controlCharacter");
    const shown = whole.replace(/[ \t\n\r\f]+/g, " ");
    const text = this.#isAtSpace() ? shown.replace(/^ /, "") : shown;
    if (text !== "") this.#line.push({ type: "text", text, ...markAttr(marks) });
  }

  /** A second break in a row ends the paragraph, as old pages part theirs. */
  lineBreak(marks: readonly MarkJson[]): void {
    if (this.#endsInBreak()) this.end();
    else this.#line.push({ type: "hardBreak", ...markAttr(marks) });
  }

  /** Ends the paragraph; one without words is none. */
  end(): void {
    const content = joinText(trimmed(this.#line)).filter(({ text }) => text !== "");
    this.#line = [];
    if (content.length > 0) this.#put({ type: "paragraph", content });
  }

  add(blocks: readonly NodeJson[]): void {
    this.end();
    for (const block of blocks) this.#put(block);
  }

  /** What was noted since the block before happened here. */
  #put(block: NodeJson): void {
    this.blocks.push(block);
    const words = saidIn(block);
    if (words === "") return;
    this.#audit.around(this.#mark, words);
    this.#mark = this.#audit.mark();
  }

  /** The photo that stands right above, with nothing said of it yet. */
  photoAbove(): NodeJson | null {
    const last = this.blocks.at(-1);
    const isBare = this.#line.every(({ text }) => text?.trim() === "");
    if (!isBare || last?.type !== "photo" || (last.content ?? []).length > 0) return null;
    return last;
  }

  replacePhoto(photo: NodeJson): void {
    this.blocks[this.blocks.length - 1] = photo;
  }

  #isAtSpace(): boolean {
    const last = this.#line.at(-1);
    return last === undefined || last.type === "hardBreak" || last.text?.endsWith(" ") === true;
  }

  #endsInBreak(): boolean {
    const last = this.#line.findLast(({ text }) => text === undefined || text.trim() !== "");
    return last?.type === "hardBreak";
  }
}

/** Control characters that are no space, the byte-order mark and specials; a soft hyphen stays. */
const NO_TEXT = /(?![\t\n\f\r])\p{Cc}|[\ufeff\ufff9-\ufffc\ufffe\uffff]/gu;
