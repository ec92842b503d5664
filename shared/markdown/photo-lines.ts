import type { NodeJson } from "../article/article.ts";
import { type Credit, creditLine } from "../article/credit.ts";
import { PHOTO_ROLES, type PhotoAttributes } from "../article/nodes/photo.ts";
import { parseCredit } from "../text/credit-line.ts";
import { type Notes, noted } from "./notes.ts";

/** What a photo says beside its file: the part of a photo block that Markdown writes as lines. */
export interface PhotoWords {
  readonly attrs: Omit<PhotoAttributes, "id" | "asset">;
  readonly caption: readonly NodeJson[];
}

/** A photo as written: alt text and notes of the image, then the lines below it in one paragraph. */
export interface PhotoLines {
  readonly alt: string;
  readonly notes: Notes;
  /** Caption, then the credit in emphasis, each after a hard break. */
  readonly lines: readonly NodeJson[];
}

const LINE_BREAK: NodeJson = { type: "hardBreak" };
const EMPHASIS = [{ type: "italic" }];

/**
 * Writes a photo's words. The credit stands as readers see it, in emphasis on the last line; only
 * where {@link readPhotoLines} would not find its parts again do notes name them.
 */
export function writePhotoLines(words: PhotoWords): PhotoLines {
  const { role, alt } = words.attrs;
  const basic: Notes = { ...(role === null ? {} : { role }), ...(alt === "" ? { alt } : {}) };
  const written = { alt: alt ?? "", lines: linesOf(words) };
  const { photographer, agency, creditPattern: pattern } = words.attrs;
  const parts = { photographer, agency, pattern };
  const tries: Notes[] = [{}, { credit: false }, parts, { ...parts, credit: false }];
  const photos = tries.map((more) => ({ ...written, notes: { ...basic, ...more } }));
  const found = photos.find((photo) => sameWords(readPhotoLines(photo), words));
  if (found === undefined) throw new RangeError("A photo's attributes are not those of a photo.");
  return found;
}

function linesOf({ attrs, caption }: PhotoWords): NodeJson[] {
  const credit = creditLine(attrs) ?? "";
  const creditNode = { type: "text", text: credit, marks: EMPHASIS };
  return [
    ...(caption.length > 0 ? [LINE_BREAK, ...caption] : []),
    ...(credit === "" ? [] : [LINE_BREAK, creditNode]),
  ];
}

/** Reads what {@link writePhotoLines} wrote, and what a person wrote in the same manner. */
export function readPhotoLines({ alt, notes, lines }: PhotoLines): PhotoWords {
  const split = notes.credit === false ? null : splitCredit(lines);
  const explicit = explicitCredit(notes);
  const read = explicit ?? (split === null ? null : parseCredit(split.credit, "belowPhoto"));
  const caption = split !== null && read !== null ? split.before : lines;
  const role = PHOTO_ROLES.find((known) => known === notes.role) ?? null;
  return {
    attrs: {
      alt: alt === "" ? (noted(notes, "alt") ?? null) : alt,
      photographer: read?.photographer ?? null,
      agency: read?.agency ?? null,
      creditPattern: read?.creditPattern ?? null,
      role,
    },
    caption: isLineBreak(caption[0]) ? caption.slice(1) : caption,
  };
}

function explicitCredit(notes: Notes): Credit | null {
  const credit = {
    photographer: noted(notes, "photographer"),
    agency: noted(notes, "agency"),
    creditPattern: noted(notes, "pattern"),
  };
  if (Object.values(credit).every((part) => part === undefined)) return null;
  return {
    photographer: credit.photographer ?? null,
    agency: credit.agency ?? null,
    creditPattern: credit.creditPattern ?? null,
  };
}

/** The last line where it is in emphasis from end to end, and what stands before it. */
function splitCredit(
  lines: readonly NodeJson[],
): { before: readonly NodeJson[]; credit: string } | null {
  const last = lines.at(-1);
  if (last?.text === undefined || JSON.stringify(last.marks) !== JSON.stringify(EMPHASIS)) {
    return null;
  }
  if (lines.length > 1 && !isLineBreak(lines.at(-2))) return null;
  return { before: lines.slice(0, -2), credit: last.text };
}

function isLineBreak(node: NodeJson | undefined): boolean {
  return node?.type === "hardBreak" && node.marks === undefined;
}

function sameWords(a: PhotoWords, b: PhotoWords): boolean {
  const keys = ["alt", "photographer", "agency", "creditPattern", "role"] as const;
  return (
    keys.every((key) => a.attrs[key] === b.attrs[key]) &&
    JSON.stringify(a.caption) === JSON.stringify(b.caption)
  );
}
