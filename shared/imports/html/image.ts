import type { Element } from "hast";
import { DECORATIVE } from "../../article/alt-text.ts";
import type { NodeJson } from "../../article/article.ts";
import { newBlockId } from "../../article/block-id.ts";
import { photoPath } from "../photo-path.ts";
import { attribute, everyElement, isA } from "./elements.ts";
import type { Reading } from "./reading.ts";

/** Narrower or lower is a sign, a spacer or a counter, no picture of a story. */
const SMALLEST = 50;

/** Where pages that load their pictures late keep the address. */
const SOURCES = ["src", "dataSrc", "dataOriginal", "dataLazySrc", "dataSrcLarge", "dataFullSrc"];
const SOURCE_SETS = ["srcSet", "dataSrcSet", "dataSrcset", "dataLazySrcset"];

/** A picture as a photo without a caption. Signs and counters are left out and counted. */
export function imageBlock(element: Element, reading: Reading): NodeJson[] {
  const image = imageIn(element);
  const path = image === null ? null : sourceOf(element);
  if (image === null || path === null || isSmall(image)) {
    reading.audit.note("pageFurniture");
    return [];
  }
  const id = newBlockId();
  reading.photos.push({ path, block: id });
  return [{ type: "photo", attrs: { id, alt: altOf(image) } }];
}

/**
 * Many programs write an empty alt text where nobody wrote any; only with a role that says so is
 * the picture meant to be passed over.
 */
function altOf(image: Element): string | null {
  const words = (attribute(image, "alt") ?? "").replace(/\s+/g, " ").trim();
  if (words !== "") return words;
  return /^(?:presentation|none)$/.test(attribute(image, "role") ?? "") ? DECORATIVE : null;
}

export function isImage(element: Element): boolean {
  return isA(element, "img", "picture", "amp-img");
}

function imageIn(element: Element): Element | null {
  if (isA(element, "img", "amp-img")) return element;
  return [...everyElement(element)].find((one) => isA(one, "img", "amp-img")) ?? null;
}

/** The file that a picture names, by its address without query; null for one that names none. */
export function sourceOf(element: Element): string | null {
  const holders = [element, ...everyElement(element)];
  const single = holders.flatMap((one) => SOURCES.map((name) => attribute(one, name)));
  const sets = holders.flatMap((one) => SOURCE_SETS.map((name) => firstOf(attribute(one, name))));
  const address = [...single, ...sets].find((one) => one !== null && isFile(one));
  return address === undefined || address === null ? null : pathOf(address.trim());
}

function isFile(address: string): boolean {
  return address.trim() !== "" && !/^\s*(?:data|about|blob|javascript):/i.test(address);
}

function firstOf(set: string | null): string | null {
  return set?.trim().split(/[\s,]/)[0] ?? null;
}

function pathOf(address: string): string {
  return photoPath(address.replace(/[?#].*$/s, ""));
}

function isSmall(image: Element): boolean {
  return ["width", "height"].some((name) => {
    const pixels = attribute(image, name);
    return pixels !== null && /^\d+(?:px)?$/.test(pixels) && Number.parseInt(pixels, 10) < SMALLEST;
  });
}
