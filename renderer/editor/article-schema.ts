import { Extension } from "@tiptap/core";
import type { MarkSpec, NodeSpec } from "@tiptap/pm/model";
import { markElements, nodeElements } from "../../shared/article/schema.ts";

/**
 * What an extension of TipTap must not say of its own, since the element in `shared/article` says
 * it: how it is read from HTML and written to it. Its structure comes from there as well, through
 * the editor's `schemaSpec`.
 */
export const fromShared = { parseHTML: () => undefined, renderHTML: null } as const;

/** Hands TipTap the reading and writing rules of the shared elements, unchanged. */
export const ArticleSchema = Extension.create({
  name: "articleSchema",
  extendNodeSchema: (extension) => behaviour(nodeElements, extension.name),
  extendMarkSchema: (extension) => behaviour(markElements, extension.name),
});

/** What of a spec TipTap has no setting for, and takes from an extension alone. */
const HANDED = ["parseDOM", "toDOM", "leafText", "tableRole"] as const;

function behaviour(
  elements: readonly { name: string; spec: NodeSpec | MarkSpec }[],
  name: string,
): Partial<NodeSpec & MarkSpec> {
  const spec = elements.find((element) => element.name === name)?.spec;
  if (spec === undefined) return {};
  const handed = HANDED.flatMap((key) => (key in spec ? [[key, spec[key]]] : []));
  return Object.fromEntries(handed);
}
