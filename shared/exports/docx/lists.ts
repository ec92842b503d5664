import type { FileChild, INumberingOptions } from "docx";
import type { NodeJson } from "../../article/article.ts";
import { phrasing } from "./inline.ts";
import { line } from "./line.ts";
import { LIST_HANG, LIST_STEP } from "./measures.ts";
import type { StyleId } from "./styles.ts";
import { addLoss, type BlockWriter, type Writing, writingOf } from "./writing.ts";

/** Word counts nine levels; what lies deeper stands at the ninth, as far in as it should. */
const LEVELS = [0, 1, 2, 3, 4, 5, 6, 7, 8];
const BULLETS = "•◦▪";

export const bulletList: BlockWriter = ({ content = [] }, writing) =>
  items(content, "ListBullet", BULLET, writing);

export const orderedList: BlockWriter = ({ attrs, content = [] }, writing) =>
  items(content, "ListNumber", numbersFrom(Number(attrs?.start)), writing);

/** Items behind bullets, each of its first line in the style given. */
export function bulletItems(nodes: readonly NodeJson[], style: StyleId, writing: Writing) {
  return items(nodes, style, BULLET, writing);
}

const BULLET = "bullets";
const numbersFrom = (start: number) => `numbers-from-${start}`;

function items(
  nodes: readonly NodeJson[],
  style: StyleId,
  reference: string,
  writing: Writing,
): FileChild[] {
  const { place, count } = writing;
  count.lists += 1;
  const level = Math.min(place.lists, LEVELS.length - 1);
  const marker = { reference, level, instance: count.lists };
  const inside = { ...place, lists: place.lists + 1 };
  return nodes.flatMap(({ content = [] }) => {
    if (place.lists >= LEVELS.length) addLoss(count, "listDepth");
    const [first, ...rest] = content;
    const marked = { ...writing, place: { ...inside, marker } };
    const after = { ...inside, marker: null };
    if (first?.type === "paragraph") {
      const own = writingOf(first, marked);
      const opening = line(style, phrasing(first.content ?? [], own), own);
      return [opening, ...writing.flow(rest, after)];
    }
    if (first?.type === "heading") {
      return [...writing.flow([first], marked.place), ...writing.flow(rest, after)];
    }
    return [line(style, [], marked), ...writing.flow(content, after)];
  });
}

/** The lists of a body, as its numbering part defines them. */
export function numbering(body: readonly NodeJson[]): INumberingOptions {
  const starts = new Set<number>();
  const visit = ({ type, attrs, content = [] }: NodeJson) => {
    if (type === "orderedList") starts.add(Number(attrs?.start));
    content.forEach(visit);
  };
  body.forEach(visit);
  return {
    config: [
      {
        reference: BULLET,
        levels: LEVELS.map((level) => ({
          ...levelAt(level),
          format: "bullet" as const,
          text: BULLETS.charAt(level % BULLETS.length),
        })),
      },
      ...[...starts].map((start) => ({
        reference: numbersFrom(start),
        levels: LEVELS.map((level) => ({
          ...levelAt(level),
          format: "decimal" as const,
          text: `%${level + 1}.`,
          start,
        })),
      })),
    ],
  };
}

const levelAt = (level: number) => ({
  level,
  alignment: "left" as const,
  style: { paragraph: { indent: { left: (level + 1) * LIST_STEP, hanging: LIST_HANG } } },
});
