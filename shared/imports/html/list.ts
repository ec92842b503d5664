import type { Element } from "hast";
import type { NodeJson } from "../../article/article.ts";
import { attribute, isA, isElement } from "./elements.ts";
import type { Flow, Reading } from "./reading.ts";

/** A list; what stands between its items, as a list within a list may, belongs to the one before. */
export function listBlocks(element: Element, reading: Reading, flow: Flow): NodeJson[] {
  const items: NodeJson[] = [];
  for (const child of element.children) {
    const content = flow(isA(child, "li") ? child.children : [child], reading);
    if (content.length === 0) continue;
    const last = items.at(-1);
    if (last === undefined || isA(child, "li")) items.push({ type: "listItem", content });
    else items[items.length - 1] = { ...last, content: [...(last.content ?? []), ...content] };
  }
  if (items.length === 0) return [];
  if (isPictures(element, items)) return items.flatMap(({ content = [] }) => content);
  if (element.tagName === "ul") return [{ type: "bulletList", content: items }];
  return [{ type: "orderedList", attrs: { start: startOf(element) }, content: items }];
}

function startOf(element: Element): number {
  const start = Number(attribute(element, "start") ?? 1);
  return Number.isInteger(start) && start >= 0 && start <= LARGEST_START ? start : 1;
}

const LARGEST_START = 999_999;

/** Slide shows are written as lists of pictures. */
function isPictures({ children }: Element, items: readonly NodeJson[]): boolean {
  const holdsElements = children.some(isElement);
  return holdsElements && items.every(({ content = [] }) => content[0]?.type === "photo");
}
