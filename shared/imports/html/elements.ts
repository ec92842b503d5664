import type { Element, ElementContent, Nodes, Parents, Root } from "hast";

/** Anything of a tree that may hold elements. */
export type Holder = Root | Element;

export function isElement(node: Nodes): node is Element {
  return node.type === "element";
}

export function isA(node: Nodes, ...names: readonly string[]): node is Element {
  return isElement(node) && names.includes(node.tagName);
}

export function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties.className) && properties.className.includes(name);
}

/** An attribute as text; null where it is not set. Lists are joined as HTML writes them. */
export function attribute({ properties }: Element, name: string): string | null {
  const value = properties[name];
  if (Array.isArray(value)) return value.join(" ");
  return value === null || value === undefined || value === false ? null : String(value);
}

export function elementsIn({ children }: Holder): Element[] {
  return (children as Nodes[]).filter(isElement);
}

/** The first element below, in reading order, that passes. */
export function find(holder: Holder, test: (element: Element) => boolean): Element | null {
  for (const element of everyElement(holder)) if (test(element)) return element;
  return null;
}

/** Every element below, in reading order; what a template holds is none of the page. */
export function* everyElement(holder: Holder): Generator<Element> {
  const ahead: Nodes[] = [...holder.children].reverse();
  for (let node = ahead.pop(); node !== undefined; node = ahead.pop()) {
    if (!isElement(node)) continue;
    yield node;
    for (let at = node.children.length - 1; at >= 0; at--) {
      ahead.push(node.children[at] as ElementContent);
    }
  }
}

/** The text of a node as it stands in the file. */
export function textOf(node: Nodes | Parents): string {
  if (node.type === "text") return node.value;
  return "children" in node ? node.children.map(textOf).join("") : "";
}
