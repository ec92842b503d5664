import type { Element, ElementContent, Properties, Root } from "hast";

/** A page with the newsroom's own around the article, as far as it can be shown. */
export interface HousePage {
  readonly body: Element;
  readonly style: string;
}

/**
 * The body and the look of a whole page, without what would run, be sent or ask for another file. Styles
 * within elements become `data-style`, which the frame sets by itself: the page's policy allows no others.
 */
export function housePage(page: Root): HousePage {
  const html = childOf(page, "html");
  const { lang, dir } = html?.properties ?? {};
  const body = html === null ? null : childOf(html, "body");
  const shown = body === null ? null : (harmless(body)[0] as Element | undefined);
  const properties = { ...shown?.properties, lang, dir };
  return {
    body: { type: "element", tagName: "body", children: shown?.children ?? [], properties },
    style: stylesIn(page)
      .join("\n")
      .replace(/url\([^)]*\)/gi, "none"),
  };
}

function childOf({ children }: Root | Element, name: string): Element | null {
  const found = children.find((node) => node.type === "element" && node.tagName === name);
  return found?.type === "element" ? found : null;
}

function stylesIn(node: Root | Element): string[] {
  return node.children.flatMap((child) => {
    if (child.type !== "element") return [];
    if (child.tagName !== "style") return stylesIn(child);
    return child.children.flatMap((text) => (text.type === "text" ? [text.value] : []));
  });
}

const NOT_SHOWN = new Set(
  "script style iframe object embed link meta base template noscript audio video source portal".split(
    " ",
  ),
);

function harmless(node: ElementContent): ElementContent[] {
  if (node.type !== "element") return node.type === "text" ? [node] : [];
  if (NOT_SHOWN.has(node.tagName)) return [];
  const children = node.children.flatMap(harmless);
  return [{ ...node, properties: harmlessProperties(node.properties), children }];
}

function harmlessProperties(properties: Properties): Properties {
  const kept = Object.entries(properties).flatMap(([name, value]) => {
    if (name === "style") return [["dataStyle", value]];
    return /^on|^(?:srcSet|srcDoc|background|action|formAction|ping|poster)$/i.test(name)
      ? []
      : [[name, value]];
  });
  return Object.fromEntries(kept);
}
