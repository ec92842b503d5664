import type { Element, ElementContent, Root } from "hast";

/**
 * What a template's own head says: of what a page says once, Stet adds none of that.
 */
export function ownHead(tree: Root) {
  const own = new Set(headOf(tree)?.children.flatMap(keyOf));
  return {
    without: (elements: readonly Element[]) =>
      elements.filter((one) => !keyOf(one).some((key) => own.has(key))),
  };
}

/** "title", "charset", "name author", "property og:title"; none for what may stand there often. */
function keyOf(node: ElementContent): string[] {
  if (node.type !== "element") return [];
  if (node.tagName === "title") return ["title"];
  if (node.tagName !== "meta") return [];
  const { charSet, name, property } = node.properties;
  if (charSet !== undefined) return ["charset"];
  if (typeof name === "string") return [`name ${name.toLowerCase()}`];
  return typeof property === "string" ? [`property ${property.toLowerCase()}`] : [];
}

/** The page with the one encoding that it is written in, whatever the template was made for. */
export function readAsUtf8(tree: Root): Root {
  const head = headOf(tree);
  if (head === undefined) return tree;
  const own = head.children.find((node) => keyOf(node).includes("charset")) as Element | undefined;
  if (own === undefined) {
    head.children.unshift(
      { type: "text", value: "\n" },
      { type: "element", tagName: "meta", properties: { charSet: "utf-8" }, children: [] },
    );
  } else own.properties.charSet = "utf-8";
  return tree;
}

function headOf({ children }: Root): Element | undefined {
  const page = children.find((node) => node.type === "element" && node.tagName === "html");
  return (page as Element | undefined)?.children.find(
    (node): node is Element => node.type === "element" && node.tagName === "head",
  );
}
