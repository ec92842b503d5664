import type { AuditKind } from "../../audit-kinds.ts";

/** What a paste may leave out that a person would miss, in the order in which it is told. */
export const LEFT_OUT = [
  /** Pictures that stand on the web: fetching one would tell their site of this desk. */
  "webPicture",
  /** Pictures that the clipboard names and does not hold, or that no photo can stand in place of. */
  "picture",
  /** Comments of a word processor beside the text. */
  "comment",
  /** Footnotes and endnotes, with their words. */
  "note",
  /** Words that a tracked change had struck out. */
  "deletion",
  /** Frames, players and drawings that no known provider serves. */
  "embedded",
  "script",
  /** Buttons and fields. */
  "form",
  /** Navigation, and what the page itself hid. */
  "hidden",
  /** Links without an address that an article may hold; their words stay. */
  "link",
] as const;
export type LeftOut = (typeof LEFT_OUT)[number];

/** What readers of HTML note, as far as something is missing afterwards. */
export const OF_AUDIT: Partial<Readonly<Record<AuditKind, LeftOut>>> = {
  code: "embedded",
  pageFurniture: "hidden",
  hiddenText: "hidden",
  address: "link",
};

const WORDS: Readonly<Record<LeftOut, readonly [one: string, several: string]>> = {
  webPicture: ["picture on the web", "pictures on the web"],
  picture: ["picture", "pictures"],
  comment: ["comment", "comments"],
  note: ["footnote", "footnotes"],
  deletion: ["tracked deletion", "tracked deletions"],
  embedded: ["embedded item", "embedded items"],
  script: ["script", "scripts"],
  form: ["form field", "form fields"],
  hidden: ["hidden or side part of the page", "hidden or side parts of the page"],
  link: ["link without a usable address", "links without a usable address"],
};

/** What a kind is called where its words are listed, e.g. "Comments". */
export function leftOutTitle(kind: LeftOut): string {
  const [, several] = WORDS[kind];
  return `${several.charAt(0).toUpperCase()}${several.slice(1)}`;
}

const list = new Intl.ListFormat("en", { type: "conjunction" });

/** Says what a paste left out; null where nothing was lost. */
export function leftOutLine(kinds: readonly LeftOut[]): string | null {
  if (kinds.length === 0) return null;
  const told = LEFT_OUT.flatMap((kind) => {
    const count = kinds.filter((other) => other === kind).length;
    return count === 0 ? [] : [`${count.toLocaleString("en")} ${WORDS[kind][count === 1 ? 0 : 1]}`];
  });
  return `${list.format(told)} ${kinds.length === 1 ? "was" : "were"} left out.`;
}
