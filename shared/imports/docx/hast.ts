import type { Element, ElementContent, Properties } from "hast";

export function element(
  tagName: string,
  children: ElementContent[],
  properties: Properties = {},
): Element {
  return { type: "element", tagName, properties, children };
}

export function wrapped(names: readonly string[], node: ElementContent): ElementContent {
  return names.reduceRight((inner, name) => element(name, [inner]), node);
}
