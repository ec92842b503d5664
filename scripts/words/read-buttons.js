import { parseSync } from "vite";

/**
 * The buttons of a source file that show words and are called by others (`aria-label`), each as the
 * English texts that it may show and those that it may be called by.
 */
export function readButtons(file, source) {
  return [...nodesOf(parseSync(file, source).program)].filter(isButton).flatMap((button) => {
    const { attributes } = button.openingElement;
    const called = attributes.find(({ name }) => name?.name === "aria-label")?.value;
    if (called === undefined) return [];
    const shown = button.children.flatMap(textsOf).filter((text) => /\p{L}/u.test(text));
    const names = textsOf(called);
    return names.length === 0 ? [] : [{ shown, names }];
  });
}

/** Words as they are compared: somebody who speaks them says no capitals and no punctuation. */
export function spoken(text) {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}{}]+/gu, " ")
    .trim();
}

function* nodesOf(node) {
  yield node;
  for (const below of Object.values(node).flat())
    if (typeof below?.type === "string") yield* nodesOf(below);
}

function isButton({ type, openingElement }) {
  return type === "JSXElement" && /button$/i.test(openingElement.name.name ?? "");
}

/** The texts that an expression may give, as far as they are written there. */
function textsOf(node) {
  switch (node.type) {
    case "Literal":
      return typeof node.value === "string" ? [node.value] : [];
    case "JSXText":
      return [node.value];
    case "TemplateLiteral":
      return [node.quasis.map(({ value }) => value.cooked).join("{}")];
    case "JSXExpressionContainer":
      return textsOf(node.expression);
    case "ConditionalExpression":
      return [...textsOf(node.consequent), ...textsOf(node.alternate)];
    case "CallExpression":
      return node.callee.name === "say" ? textsOf(node.arguments[0]) : [];
    default:
      return [];
  }
}
