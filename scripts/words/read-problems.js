import { parseSync } from "vite";

/**
 * The sentences of a source that reach the page with a `Problem` and are written out whole: the page
 * looks them up by their English.
 */
export function readProblems(file, source) {
  if (!source.includes("new Problem(")) return [];
  return [...nodesOf(parseSync(file, source).program)]
    .filter(({ type, callee }) => type === "NewExpression" && callee.name === "Problem")
    .flatMap(({ arguments: [, sentence] }) => wholeText(sentence) ?? []);
}

function* nodesOf(node) {
  yield node;
  for (const below of Object.values(node).flat())
    if (typeof below?.type === "string") yield* nodesOf(below);
}

/** A text that is written there in one piece or in several. */
function wholeText(node) {
  if (node?.type === "Literal") return typeof node.value === "string" ? node.value : null;
  if (node?.type !== "BinaryExpression") return null;
  const [left, right] = [wholeText(node.left), wholeText(node.right)];
  return left === null || right === null ? null : left + right;
}
