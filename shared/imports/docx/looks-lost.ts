import type { Audit } from "../audit.ts";
import type { Look } from "./look.ts";

/** What an article has no place for, as a writer set it on single words. */
const COUNTED = ["fontColour", "highlight", "underline", "capitals"] as const;

/** Counts stretches of text whose looks are lost: neighbours that look alike are one. */
export class LooksLost {
  readonly #audit: Audit;
  #last: Readonly<Record<string, string | null>> = {};
  readonly #fonts: { readonly key: string; readonly words: string; length: number }[] = [];

  constructor(audit: Audit) {
    this.#audit = audit;
  }

  newParagraph(): void {
    this.#last = {};
    this.#fonts.push({ key: "", words: "", length: 0 });
  }

  /** Text that looks like this by its own setting, not by a style's. */
  note(look: Look, text: string, isLink: boolean): void {
    if (text.trim() === "") return;
    const lost = lostOf(look, isLink);
    for (const kind of COUNTED) {
      const value = lost[kind] ?? null;
      if (value !== null && this.#last[kind] !== value) this.#audit.note(kind, text);
    }
    this.#last = lost;
    this.#noteFont(look, text);
  }

  /** Fonts and sizes other than the one that most of the text is set in. To be asked once, at the end. */
  countFonts(): void {
    const sums = new Map<string, number>();
    for (const { key, length } of this.#fonts) sums.set(key, (sums.get(key) ?? 0) + length);
    const [usual] = [...sums].sort(([, a], [, b]) => b - a)[0] ?? [""];
    for (const { key, words } of this.#fonts) {
      if (key !== "" && key !== usual) this.#audit.note("font", words, words);
    }
  }

  #noteFont({ font, size }: Look, text: string): void {
    const key = font === null && size === null ? "" : `${font ?? ""} ${size ?? ""}`;
    const last = this.#fonts.at(-1);
    if (last !== undefined && last.key === key) last.length += text.length;
    else this.#fonts.push({ key, words: text.slice(0, 300), length: text.length });
  }
}

/** A link's own colour and line are the link's. */
function lostOf(look: Look, isLink: boolean): Readonly<Record<string, string | null>> {
  const { colour, highlight, underline, capitals } = look;
  return {
    fontColour: isLink || colour === null || /^(?:auto|0{6})$/i.test(colour) ? null : colour,
    highlight: highlight === "none" ? null : highlight,
    underline: underline === true && !isLink ? "underline" : null,
    capitals: capitals === true ? "capitals" : null,
  };
}
