import type { AuditKind } from "../import-result.ts";
import type { Look } from "./look.ts";

/** What an article has no place for, as a writer set it on single words. */
const COUNTED = ["fontColour", "highlight", "underline", "capitals"] as const;

/** Counts stretches of text whose looks are lost: neighbours that look alike are one. */
export class LooksLost {
  readonly #audit: AuditKind[];
  #last: Readonly<Record<string, string | null>> = {};
  readonly #fonts: { readonly key: string; length: number }[] = [];

  constructor(audit: AuditKind[]) {
    this.#audit = audit;
  }

  newParagraph(): void {
    this.#last = {};
    this.#fonts.push({ key: "", length: 0 });
  }

  /** Text that looks like this by its own setting, not by a style's. */
  note(look: Look, text: string, isLink: boolean): void {
    if (text.trim() === "") return;
    const lost = lostOf(look, isLink);
    for (const kind of COUNTED) {
      const value = lost[kind] ?? null;
      if (value !== null && this.#last[kind] !== value) this.#audit.push(kind);
    }
    this.#last = lost;
    this.#noteFont(look, text.length);
  }

  /** Fonts and sizes other than the one that most of the text is set in. To be asked once, at the end. */
  countFonts(): void {
    const sums = new Map<string, number>();
    for (const { key, length } of this.#fonts) sums.set(key, (sums.get(key) ?? 0) + length);
    const [usual] = [...sums].sort(([, a], [, b]) => b - a)[0] ?? [""];
    for (const { key } of this.#fonts) if (key !== "" && key !== usual) this.#audit.push("font");
  }

  #noteFont({ font, size }: Look, length: number): void {
    const key = font === null && size === null ? "" : `${font ?? ""} ${size ?? ""}`;
    const last = this.#fonts.at(-1);
    if (last !== undefined && last.key === key) last.length += length;
    else this.#fonts.push({ key, length });
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
