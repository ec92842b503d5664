import type { Element, ElementContent, Root } from "hast";
import { attribute, elementsIn, isA, isElement } from "../elements.ts";
import { type FlatItem, nestedLists } from "./nested-list.ts";

/**
 * Word for the web writes each item as a list of its own, in a box of its own, and says how deep it
 * is in `aria-level`. Makes one list of those that stand together. Lists that hold their inner lists
 * themselves, as those of Google Docs, are left to be read as they are.
 */
export function withLevelLists<Holder extends Root | Element>(holder: Holder): Holder {
  const children = (holder.children as ElementContent[]).flatMap((child) =>
    isElement(child) ? unboxed(withLevelLists(child)) : [child],
  );
  return { ...holder, children: gathered(children) };
}

/** What a box holds that holds lists alone. */
function unboxed(element: Element): ElementContent[] {
  const inside = element.children.filter((child) => !isBlank(child));
  const isBox = isA(element, "div") && inside.length > 0 && inside.every((one) => isFlat(one));
  return isBox ? inside : [element];
}

function gathered(nodes: readonly ElementContent[]): ElementContent[] {
  const result: ElementContent[] = [];
  let run: Element[] = [];
  const end = () => {
    result.push(...joined(run));
    run = [];
  };
  for (const node of nodes) {
    if (isFlat(node)) run.push(node);
    else if (run.length === 0 || !isBlank(node)) {
      end();
      result.push(node);
    }
  }
  end();
  return result;
}

const isBlank = (node: ElementContent) =>
  node.type === "comment" || (node.type === "text" && node.value.trim() === "");

/** A list of items alone that all say their level, and hold no list. */
function isFlat(node: ElementContent): node is Element {
  if (!isA(node, "ul", "ol")) return false;
  const items = elementsIn(node);
  return (
    items.length > 0 &&
    items.every(
      (item) =>
        isA(item, "li") &&
        levelOf(item) !== null &&
        !elementsIn(item).some((one) => isA(one, "ul", "ol")),
    )
  );
}

function levelOf(item: Element): number | null {
  const level = Number(attribute(item, "dataAriaLevel") ?? attribute(item, "ariaLevel"));
  return Number.isInteger(level) && level > 0 ? level : null;
}

function joined(lists: readonly Element[]): ElementContent[] {
  const levels = new Set(lists.flatMap((list) => elementsIn(list).map(levelOf)));
  if (lists.length < 2 || (levels.size === 1 && !lists.some(isContinued))) return [...lists];
  return nestedLists(lists.flatMap(itemsOf));
}

/** Whether a list belongs to one before it. */
function isContinued(list: Element): boolean {
  return (
    attribute(list, "start") !== null ||
    attribute(elementsIn(list)[0] as Element, "dataListid") !== null
  );
}

function itemsOf(list: Element): FlatItem[] {
  const start = Number(attribute(list, "start") ?? 1) || 1;
  return elementsIn(list).map((item, at) => ({
    level: levelOf(item) ?? 1,
    ordered: list.tagName === "ol",
    number: list.tagName === "ol" ? start + at : null,
    list: attribute(item, "dataListid") ?? "",
    content: item.children,
  }));
}
