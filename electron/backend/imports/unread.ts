import { Problem } from "../../../shared/contract/problem.ts";

interface Unread {
  readonly name: RegExp;
  /** How such a file begins, whatever it is called; null where that tells too little. */
  readonly head: RegExp | null;
  readonly what: string;
  readonly advice: string;
}

/** What Stet cannot read, and what to do about each: see `docs/decisions/0010`. */
const UNREAD: readonly Unread[] = [
  {
    name: /\.doc$/iu,
    head: null,
    what: "a Word file of before 2007",
    advice: "Open it in Word, save it as .docx and import that.",
  },
  {
    name: /\.(?:f?od[tm]|ott)$/iu,
    head: /^PK[\s\S]{28}mimetypeapplication\/vnd\.oasis\.opendocument/u,
    what: "an OpenDocument file, as LibreOffice saves them",
    advice:
      "Open it in LibreOffice, save it as Word (File, Save As, Word .docx) or as text, and import that.",
  },
  {
    name: /\.rtfd?$/iu,
    head: /^\{\\rtf/u,
    what: "a rich-text file (RTF)",
    advice:
      "Open it in Word, LibreOffice or TextEdit, save it as Word (.docx) or as text, and import that.",
  },
  {
    name: /\.pdf$/iu,
    head: /^%PDF-/u,
    what: "a PDF file, in which a text lies in pieces",
    advice: "Ask for the file that it was made of, or copy the text and paste it into a draft.",
  },
  {
    name: /\.pages$/iu,
    head: null,
    what: "a file of Apple’s Pages",
    advice: "Open it in Pages, export it as Word (File, Export To, Word) and import that.",
  },
  {
    name: /\.(?:xlsx?|ods|numbers|pptx?|odp|key|epub|7z|rar|tar|gz)$/iu,
    head: /^PK\p{Cc}{2}/u,
    what: "a packed file or one of another office program",
    advice:
      "Save what you need of it as Word (.docx) or as text, or pack the texts as a ZIP, and import that.",
  },
];

/** How much of a file's beginning tells what it is. */
export const TELLING_BYTES = 128;

/** The sentence for a file that Stet cannot read; null for one that may be a text. */
export function unreadFile(name: string, head: string): Problem | null {
  const unread = UNREAD.find((one) => one.name.test(name) || one.head?.test(head) === true);
  if (unread === undefined) return null;
  const { what, advice } = unread;
  return new Problem(
    "BAD_FILE",
    `“${name}” is ${what}, which Stet cannot read. Nothing was imported from it. ${advice}`,
  );
}
