import type { Element, ElementContent } from "hast";
import type { NodeJson } from "../../article/article.ts";
import { attribute, elementsIn, everyElement, find, isA } from "./elements.ts";
import { creditIn, signed } from "./figure-credit.ts";
import { imageBlock, isImage, sourceOf } from "./image.ts";
import { oneLine } from "./one-line.ts";
import { isPullQuote, pullQuote, without } from "./quote.ts";
import type { Flow, Reading } from "./reading.ts";

/** A figure: a photo with caption and credit in parts, a pull quote, or what else it holds. */
export function figureBlocks(figure: Element, reading: Reading, flow: Flow): NodeJson[] {
  if (isPullQuote(figure)) return pullQuote(figure, reading, flow);
  const parts = [...everyElement(figure)];
  const images = differing(parts.filter(isImage));
  const holdsMore = parts.some((one) => isA(one, ...OTHER));
  if (images.length !== 1 || holdsMore) return flow(gathered(figure), reading);
  const [photo] = imageBlock(images[0] as Element, reading);
  if (photo === undefined) return flow(gathered(figure), reading);
  const alts = new Set(parts.filter(isImage).flatMap((one) => attribute(one, "alt")?.trim() || []));
  alts.delete(String(photo.attrs?.alt));
  // The same picture again, with other words to it.
  for (const _ of alts) reading.audit.note("markup");
  return [photoOf(photo, figure, reading, flow)];
}

const OTHER = ["figure", "iframe", "video", "audio", "object", "table", "blockquote", "pre"];

function photoOf(photo: NodeJson, figure: Element, reading: Reading, flow: Flow): NodeJson {
  const credit = creditIn(figure);
  const words = withoutImages(without(figure.children, credit));
  return signed(
    { ...photo, content: oneLine(flow(words, reading), reading) },
    credit,
    reading,
    flow,
  );
}

function withoutImages(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== "element") return [node];
    return isImage(node) ? [] : [{ ...node, children: withoutImages(node.children) }];
  });
}

/** Pictures by what they show: the same again, for browsers without scripts, is not another one. */
function differing(images: readonly Element[]): Element[] {
  const outer = images.filter((one) => !images.some((other) => elementsWithin(other).has(one)));
  const named = outer.filter((one) => sourceOf(one) !== null);
  const candidates = named.length > 0 ? named : outer.slice(0, 1);
  const names = candidates.map((one) => (sourceOf(one) ?? "").split("/").at(-1));
  return candidates.filter((_, at) => names.indexOf(names[at]) === at);
}

function elementsWithin(element: Element): Set<Element> {
  return new Set(everyElement(element));
}

/** The figure's parts with its caption below what it is a caption of. */
function gathered(figure: Element): ElementContent[] {
  const caption = find(figure, (one) => isA(one, "figcaption"));
  if (caption === null || !elementsIn(figure).includes(caption)) return figure.children;
  return [...figure.children.filter((child) => child !== caption), caption];
}
