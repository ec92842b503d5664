import { seeded } from "./seeded.ts";
import { sentence } from "./sentence.ts";

/** A stretch of words; every editor measured here can show each of its looks. */
export interface Run {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly href?: string;
}

export type Block =
  | { readonly kind: "paragraph" | "heading" | "quote"; readonly runs: readonly Run[] }
  | { readonly kind: "list"; readonly items: readonly (readonly Run[])[] }
  | { readonly kind: "photo"; readonly src: string; readonly alt: string };

/** Words that stand once in a text, where it is written in: near its first line, in its middle, at its end. */
export const MARKERS = { start: "Alderwick", middle: "Midholme", end: "Lastbury" } as const;
export type Place = keyof typeof MARKERS;

export interface Text {
  readonly name: TextName;
  readonly words: number;
  readonly blocks: readonly Block[];
}

/** Words, blocks and photos of each text. */
const SIZES = {
  short: { words: 1_500, blocks: 42, photos: 6 },
  long: { words: 7_000, blocks: 242, photos: 0 },
  book: { words: 60_000, blocks: 1_200, photos: 0 },
} as const;

export type TextName = keyof typeof SIZES;
export const TEXT_NAMES = Object.keys(SIZES) as TextName[];

export const TEXT_TITLES: Readonly<Record<TextName, string>> = {
  short: "1,500 words with 6 photos",
  long: "7,000 words in 242 blocks",
  book: "60,000 words in 1,200 blocks",
};

/** The same text for the same name, in every editor and every round. */
export function textNamed(name: TextName): Text {
  const { words, blocks, photos } = SIZES[name];
  const next = seeded(words);
  const written = blocks - photos;
  const made: Block[] = [];
  let left = words;
  for (let at = 0; at < written; at += 1) {
    const share = Math.round(left / (written - at));
    const marker = markerAt(at, written);
    const block = blockOf(marker === null ? kindAt(at) : "paragraph", marker, share, next);
    left -= wordsIn(block);
    made.push(block);
    const photo = photos * ((at + 1) / written);
    if (photos > 0 && Math.floor(photo) > Math.floor(photos * (at / written))) {
      made.push({
        kind: "photo",
        src: `photo-${Math.floor(photo)}.jpg`,
        alt: "The ferry at the pier",
      });
    }
  }
  return { name, words: words - left, blocks: made };
}

function markerAt(at: number, blocks: number): string | null {
  if (at === 1) return MARKERS.start;
  if (at === Math.floor(blocks / 2)) return MARKERS.middle;
  return at === blocks - 1 ? MARKERS.end : null;
}

function kindAt(at: number): Exclude<Block["kind"], "photo"> {
  if (at % 12 === 6) return "heading";
  if (at % 17 === 9) return "quote";
  return at % 20 === 13 ? "list" : "paragraph";
}

function blockOf(
  kind: Exclude<Block["kind"], "photo">,
  marker: string | null,
  words: number,
  next: () => number,
): Block {
  if (kind === "heading") return { kind, runs: [{ text: sentence(next, 6) }] };
  if (kind === "list") {
    const each = Math.max(4, Math.round(words / 3));
    return { kind, items: [0, 1, 2].map(() => [{ text: sentence(next, each) }]) };
  }
  return { kind, runs: runsOf(marker, words, next) };
}

/** The marker first, where there is one; then plain, bold, italic and linked words. */
function runsOf(marker: string | null, words: number, next: () => number): Run[] {
  const opening = marker === null ? "" : `${marker} `;
  const plain: Run = { text: `${opening}${sentence(next, Math.max(4, words - 8))}` };
  const styles: readonly Run[] = [
    { text: sentence(next, 4), bold: true },
    { text: sentence(next, 4), italic: true },
    { text: sentence(next, 4), href: "https://norhaven.example/pier" },
    { text: sentence(next, 4) },
  ];
  const styled = styles[next() % styles.length];
  const rest: Run = { text: ` ${sentence(next, 4)}` };
  return styled === undefined ? [plain] : [plain, { text: " " }, styled, rest];
}

function wordsIn(block: Block): number {
  return plainLines(block).join(" ").split(/\s+/u).filter(Boolean).length;
}

/** The words of a block, a line for each item of a list; none for a photo. */
export function plainLines(block: Block): string[] {
  if (block.kind === "photo") return [];
  const lines = block.kind === "list" ? block.items : [block.runs];
  return lines.map((runs) => runs.map(({ text }) => text).join(""));
}
