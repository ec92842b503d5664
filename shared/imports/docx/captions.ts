import type { ElementContent } from "hast";
import { DECORATIVE } from "../../article/alt-text.ts";
import { element } from "./hast.ts";
import type { Item, WordBlock, WordParagraph, WordPicture } from "./items.ts";

/** What is left when each picture is a block with its caption. */
export type Joined = Exclude<Item, WordPicture>;

/** The items with each picture as a figure, in it the paragraphs next to it whose style says caption or credit. */
export function withCaptions(items: readonly Item[]): Joined[] {
  const result: Joined[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at] as Item;
    if (item.kind !== "picture") {
      result.push(item);
      continue;
    }
    const below = takeWhile(items.slice(at + 1, at + 1 + MOST_LINES), isCaption);
    const above = below.length === 0 ? result.at(-1) : undefined;
    const isAbove = above !== undefined && isCaption(above) && !isOfTable(items[at - 2]);
    const lines = isAbove ? [above] : below;
    if (isAbove) result.pop();
    result.push(figure(item, lines.filter(isCaption)));
    at += below.length;
  }
  return result;
}

/** A caption, and a credit below it. */
const MOST_LINES = 2;

function isCaption(item: Item): item is WordParagraph {
  return item.kind === "paragraph" && (item.role === "caption" || item.role === "credit");
}

/** A caption right below a table is the table's. */
function isOfTable(before: Item | undefined): boolean {
  return before?.kind === "block";
}

function figure(picture: WordPicture, lines: readonly WordParagraph[]): WordBlock {
  const image = element("img", [], {
    src: `${PICTURE}${picture.index}`,
    ...(picture.alt === null ? {} : { alt: picture.alt }),
    ...(picture.alt === DECORATIVE ? { role: "presentation" } : {}),
  });
  const caption = lines.length === 0 ? [] : [element("figcaption", lines.map(line))];
  const asides = [picture, ...lines].flatMap((one) => one.asides);
  return {
    kind: "block",
    element: element("figure", [image, ...caption]),
    role: picture.role,
    asides,
  };
}

function line({ role, content }: WordParagraph): ElementContent {
  return element("p", content, role === "credit" ? { className: ["credit"] } : {});
}

/** How a figure names its picture until the file's own name for it takes its place. */
const PICTURE = "picture-";

export function pictureIndex(path: string): number {
  return Number(path.slice(PICTURE.length));
}

function takeWhile(items: readonly Item[], fits: (item: Item) => boolean): Item[] {
  const end = items.findIndex((item) => !fits(item));
  return items.slice(0, end < 0 ? undefined : end);
}
