/** An element of an XML file. Its name and those of its attributes carry the prefixes of the reader. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

/** A string is text. */
export type XmlNode = XmlElement | string;

export function elementsOf({ children }: XmlElement): XmlElement[] {
  return children.filter((child) => typeof child !== "string");
}

/** The first child of that name. */
export function childOf(element: XmlElement | null, name: string): XmlElement | null {
  for (const child of element?.children ?? []) {
    if (typeof child !== "string" && child.name === name) return child;
  }
  return null;
}

export function childrenOf(element: XmlElement | null, name: string): XmlElement[] {
  return element === null ? [] : elementsOf(element).filter((child) => child.name === name);
}

/** Every element below, in the order of the file. */
export function* below(element: XmlElement): Generator<XmlElement> {
  for (const child of element.children) {
    if (typeof child === "string") continue;
    yield child;
    yield* below(child);
  }
}

export function attributeOf(element: XmlElement | null, name: string): string | null {
  return element?.attributes[name] ?? null;
}

export function textIn({ children }: XmlElement): string {
  return children.map((child) => (typeof child === "string" ? child : textIn(child))).join("");
}
