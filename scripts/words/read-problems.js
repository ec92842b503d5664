import { parseSync } from "vite";

/**
 * The sentences of a source that reach the page with a `Problem`, which the page looks up by their
 * English. What a sentence names stands in it as `{name}`; pieces that are chosen in the same file and
 * put into a sentence (`${what}`, `${advice}`) are texts of their own.
 */
export function readProblems(file, source) {
  if (!source.includes("new Problem(")) return [];
  const { program } = parseSync(file, source);
  const nodes = [...nodesOf(program)];
  const constants = constantsIn(nodes);
  const told = nodes
    .filter(({ type, callee }) => type === "NewExpression" && callee.name === "Problem")
    .flatMap(({ arguments: [, sentence] }) => textsOf(sentence, constants));
  const names = new Set(
    told.flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)),
  );
  const pieces = [...names].flatMap((name) => piecesOf(name, nodes, constants));
  return [...told, ...pieces].filter((text) => /\p{L}/u.test(text.replace(/\{\w+\}/g, "")));
}

function* nodesOf(node) {
  yield node;
  for (const below of Object.values(node).flat())
    if (typeof below?.type === "string") yield* nodesOf(below);
}

/** Texts that have a name in the file. */
function constantsIn(nodes) {
  const texts = new Map();
  for (const { type, id, init } of nodes)
    if (type === "VariableDeclarator" && id.type === "Identifier" && init?.type === "Literal")
      if (typeof init.value === "string") texts.set(id.name, init.value);
  return texts;
}

/** A text with the names of what is put into it; one for each way where it is chosen. */
function textsOf(node, constants) {
  switch (node?.type) {
    case "Literal":
      return typeof node.value === "string" ? [node.value] : [];
    case "ConditionalExpression":
      return [...textsOf(node.consequent, constants), ...textsOf(node.alternate, constants)];
    case "BinaryExpression":
      return textsOf(node.left, constants).flatMap((left) =>
        textsOf(node.right, constants).map((right) => left + right),
      );
    case "TemplateLiteral":
      return [filled(node, constants)];
    case "Identifier":
      return [constants.get(node.name) ?? `{${node.name}}`];
    default:
      return [];
  }
}

function filled({ quasis, expressions }, constants) {
  const parts = quasis.map(({ value }, at) => {
    const put = expressions[at];
    if (put === undefined) return value.cooked;
    return value.cooked + (constants.get(put.name) ?? `{${nameOf(put, at)}}`);
  });
  return parts.join("");
}

function nameOf(node, at) {
  if (node.type === "Identifier") return node.name;
  if (node.type === "MemberExpression" && !node.computed) return node.property.name;
  return `value${at + 1}`;
}

/** What the file puts there: by a property of that name, by a parameter, or by a choice. */
function piecesOf(name, nodes, constants) {
  return nodes.flatMap((node) => {
    if (node.type === "Property" && node.key.name === name && !node.shorthand)
      return textsOf(node.value, constants);
    if (node.type === "VariableDeclarator" && node.id.name === name)
      return node.init?.type === "ConditionalExpression" ? textsOf(node.init, constants) : [];
    const params = node.type === "FunctionDeclaration" ? node.params : arrowOf(node)?.params;
    const at = params?.findIndex((one) => one.name === name) ?? -1;
    return at < 0 ? [] : argumentsAt(node.id.name, at, nodes, constants);
  });
}

function arrowOf({ type, init }) {
  return type === "VariableDeclarator" && init?.type === "ArrowFunctionExpression" ? init : null;
}

function argumentsAt(called, at, nodes, constants) {
  return nodes
    .filter(({ type, callee }) => type === "CallExpression" && callee.name === called)
    .flatMap(({ arguments: given }) => {
      const texts = textsOf(given[at], constants);
      return texts.some((text) => /^\{\w+\}$/.test(text)) ? [] : texts;
    });
}
