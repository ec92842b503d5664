import type { Element, ElementContent, Root } from "hast";
import { attribute, everyElement, isA } from "../elements.ts";
import { isImage } from "../image.ts";
import type { LeftBehind } from "./left-behind.ts";
import { withinBlock } from "./within-block.ts";

/** Where the bytes of a pasted picture are. */
export type PictureSource =
  /** In the page itself, as a `data:` address. */
  | { readonly kind: "data"; readonly address: string }
  /** Beside it on the clipboard, as the picture with this index that the page only names. */
  | { readonly kind: "beside"; readonly index: number };

/** Sides of less are a bullet, a spacer or a counter, and no picture that anybody misses. */
const SMALLEST = { shown: 24, onTheWeb: 50 };

/**
 * The tree with those pictures alone that can become photos, each named by its index in `sources`. A
 * picture on the web is never asked for: it is counted.
 */
export function withPictures(
  tree: Root,
  left: LeftBehind,
): { tree: Root; sources: PictureSource[] } {
  const sources: PictureSource[] = [];
  const visit = (nodes: readonly ElementContent[]): ElementContent[] =>
    nodes.flatMap((node): ElementContent[] => {
      if (node.type === "text") left.passed(node.value);
      if (node.type !== "element") return [node];
      if (!isImage(node)) return [withinBlock(node, left, () => visit(node.children))];
      const source = sourceOf(node, sources, left);
      return source === null ? [] : [named(node, sources.push(source) - 1)];
    });
  const children = visit(tree.children as ElementContent[]);
  left.block();
  return { tree: { ...tree, children }, sources };
}

/** Null for a picture that stays away; one that is missed is counted. */
function sourceOf(
  image: Element,
  before: readonly PictureSource[],
  left: LeftBehind,
): PictureSource | null {
  const address = addressOf(image);
  if (address === null || isSign(image, address)) return null;
  if (isOnTheWeb(address)) {
    left.note("webPicture", attribute(imageIn(image) ?? image, "alt") || address);
    return null;
  }
  if (/^data:/i.test(address)) return { kind: "data", address };
  return { kind: "beside", index: before.filter(({ kind }) => kind === "beside").length };
}

/** An `img` whose path is the index of its source, as {@link indexOf} reads it back. */
function named(element: Element, index: number): Element {
  const alt = attribute(imageIn(element) ?? element, "alt");
  return {
    type: "element",
    tagName: "img",
    properties: { src: `pasted-${index}`, ...(alt === null ? {} : { alt }) },
    children: [],
  };
}

export function indexOf(path: string): number {
  return Number(path.replace("pasted-", ""));
}

function imageIn(element: Element): Element | null {
  if (isA(element, "img", "amp-img")) return element;
  return [...everyElement(element)].find((one) => isA(one, "img")) ?? null;
}

function addressOf(element: Element): string | null {
  const image = imageIn(element);
  const src = image === null ? null : attribute(image, "src");
  if (src !== null && src.trim() !== "") return src.trim();
  const sets = [element, ...everyElement(element)].map((one) => attribute(one, "srcSet"));
  return sets.flatMap((set) => set?.trim().split(/[\s,]/)[0] || [])[0] ?? null;
}

/** Relative ones too: only its own page knows what they are relative to. */
function isOnTheWeb(address: string): boolean {
  return !/^(?:data|file|blob|cid|webkit-fake-url|x-apple-content|about|javascript):/i.test(
    address,
  );
}

function isSign(element: Element, address: string): boolean {
  const image = imageIn(element) ?? element;
  const smallest = isOnTheWeb(address) ? SMALLEST.onTheWeb : SMALLEST.shown;
  return ["width", "height"].some((name) => {
    const pixels = /^\d+(?:\.\d+)?(?:px)?$/.exec(attribute(image, name)?.trim() ?? "")?.[0];
    return pixels !== undefined && Number.parseFloat(pixels) < smallest;
  });
}
