import { parseAst } from "vite";

/** What a built script loads from packages: the names in its imports and requires, each once. */
export function packagesImported(code) {
  const names = new Set();
  visit(parseAst(code), (node) => {
    const source = sourceOf(node);
    if (typeof source !== "string" || /^(node:|\.|\/|#)/.test(source)) return;
    const [scope, name] = source.split("/");
    names.add(scope.startsWith("@") ? `${scope}/${name}` : scope);
  });
  return names;
}

function sourceOf(node) {
  switch (node.type) {
    case "ImportDeclaration":
    case "ExportNamedDeclaration":
    case "ExportAllDeclaration":
    case "ImportExpression":
      return node.source?.value;
    case "CallExpression":
      return /require/.test(node.callee.name ?? "") ? node.arguments[0]?.value : undefined;
    default:
      return undefined;
  }
}

function visit(node, see) {
  if (Array.isArray(node)) for (const one of node) visit(one, see);
  if (node === null || typeof node !== "object" || typeof node.type !== "string") return;
  see(node);
  for (const value of Object.values(node)) {
    if (value !== null && typeof value === "object") visit(value, see);
  }
}
