import type { Element, ElementContent } from "hast";

/** One item of a list that is written flat, with the depth that it says of itself. */
export interface FlatItem {
  /** From 1; levels may be passed over. */
  readonly level: number;
  readonly ordered: boolean;
  /** The number that stands before it; null where none can be read. */
  readonly number: number | null;
  /** Which list of its program it belongs to: another one begins anew. */
  readonly list: string;
  readonly content: ElementContent[];
}

interface Open {
  readonly level: number;
  readonly list: string;
  readonly element: Element;
  next: number;
}

/** Flat items as lists within lists. A number that does not continue a list begins another. */
export function nestedLists(items: readonly FlatItem[]): Element[] {
  const roots: Element[] = [];
  const open: Open[] = [];
  for (const item of items) {
    while ((open.at(-1)?.level ?? 0) > item.level) open.pop();
    if (open.at(-1)?.level === item.level && !continues(open.at(-1), item)) open.pop();
    if (open.at(-1)?.level !== item.level) open.push(begin(item, open.at(-1), roots));
    const list = open.at(-1) as Open;
    list.element.children.push(element("li", item.content));
    list.next = (item.number ?? list.next) + 1;
  }
  return roots;
}

function begin(item: FlatItem, parent: Open | undefined, roots: Element[]): Open {
  const start = item.number ?? 1;
  const list = element(item.ordered ? "ol" : "ul", []);
  if (item.ordered && start !== 1) list.properties.start = start;
  const above = parent?.element.children.at(-1);
  if (above?.type === "element") above.children.push(list);
  else roots.push(list);
  return { level: item.level, list: item.list, element: list, next: start };
}

function continues(open: Open | undefined, { ordered, number, list }: FlatItem): boolean {
  if (open === undefined || (open.element.tagName === "ol") !== ordered) return false;
  if (!ordered) return true;
  return number === null ? open.list === list : number === open.next;
}

function element(tagName: string, children: ElementContent[]): Element {
  return { type: "element", tagName, properties: {}, children };
}
