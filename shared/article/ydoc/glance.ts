import * as Y from "yjs";
import {
  type Article,
  type ArticleFields,
  type MarkJson,
  type NodeJson,
  plainText,
} from "../article.ts";
import { resolveCredits } from "../credit.ts";
import { schema } from "../schema.ts";
import { type ReadAsset, readAssets } from "./assets.ts";
import { readFields } from "./fields.ts";
import { bodyOf } from "./roots.ts";

/**
 * The same article as `readArticle`, read straight from the shared types: it changes nothing, needs
 * no clone and builds no node, so that it is cheap enough for each pause in typing. What this Stet
 * does not know is passed on as it stands. `look` reads a block at the top level.
 */
export function glanceArticle(
  doc: Y.Doc,
  look: (element: Y.XmlElement) => NodeJson = glanceNow,
): Article {
  const blocks = bodyOf(doc)
    .toArray()
    .flatMap((child) => {
      if (child instanceof Y.XmlText) return texts(child, NOW);
      return child instanceof Y.XmlElement ? [look(child)] : [];
    });
  return articleOf(blocks, readFields(doc), readAssets(doc));
}

/** An article of its headline, dek and blocks, with every photo's credit resolved. */
export function articleOf(
  blocks: readonly NodeJson[],
  fields: ArticleFields,
  assets: ReadonlyMap<string, ReadAsset>,
): Article {
  const lines = (type: string) => blocks.find((block) => block.type === type)?.content ?? [];
  const body = blocks.filter(({ type }) => type !== "headline" && type !== "dek");
  return {
    headline: textOrNull(lines("headline")),
    headlineContent: lines("headline"),
    dek: textOrNull(lines("dek")),
    dekContent: lines("dek"),
    ...fields,
    body: resolveCredits(body, assets),
  };
}

/** How the types of a document are read; a document as it was reads otherwise. */
export interface Source {
  readonly children: (parent: Y.XmlFragment) => readonly unknown[];
  readonly attributes: (element: Y.XmlElement) => Readonly<Record<string, unknown>>;
  readonly runs: (text: Y.XmlText) => readonly Run[];
}

const NOW: Source = {
  children: (parent) => parent.toArray(),
  attributes: (element) => element.getAttributes(),
  runs: (text) => text.toDelta() as Run[],
};

function children(parent: Y.XmlFragment, source: Source): NodeJson[] {
  return source.children(parent).flatMap((child) => {
    if (child instanceof Y.XmlText) return texts(child, source);
    return child instanceof Y.XmlElement ? [glanceBlock(child, source)] : [];
  });
}

export const glanceNow = (element: Y.XmlElement): NodeJson => glanceBlock(element, NOW);

/** One element with all that is in it. */
export function glanceBlock(element: Y.XmlElement, source: Source): NodeJson {
  const node: NodeJson = { type: element.nodeName };
  const specs = schema.nodes[element.nodeName]?.spec.attrs;
  const attrs = withDefaults(specs, source.attributes(element));
  if (attrs !== undefined) node.attrs = attrs;
  const content = children(element, source);
  if (content.length > 0) node.content = content;
  return node;
}

function texts(text: Y.XmlText, source: Source): NodeJson[] {
  const nodes: NodeJson[] = [];
  for (const { insert, attributes } of source.runs(text)) {
    const node: NodeJson = { type: "text", text: String(insert) };
    if (attributes !== undefined && Object.keys(attributes).length > 0) {
      node.marks = marks(attributes);
    }
    const before = nodes.at(-1);
    if (before !== undefined && isOneStyle(before, node)) before.text += node.text ?? "";
    else nodes.push(node);
  }
  return nodes;
}

/** Yjs gives neighbours of one style apart where two people styled them, each their own part. */
function isOneStyle({ marks: one }: NodeJson, { marks: other }: NodeJson): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** A stretch of text in one style. */
export interface Run {
  readonly insert: unknown;
  readonly attributes?: Readonly<Record<string, Record<string, unknown>>>;
}

/** In the schema's order, as an editor gives them. */
function marks(attributes: NonNullable<Run["attributes"]>): MarkJson[] {
  const rank = (name: string) => Object.keys(schema.marks).indexOf(name);
  return Object.entries(attributes)
    .sort(([a], [b]) => rank(a) - rank(b))
    .map(([type, given]) => {
      const attrs = withDefaults(schema.marks[type]?.spec.attrs, given);
      return attrs === undefined ? { type } : { type, attrs };
    });
}

type Specs = Readonly<Record<string, { readonly default?: unknown }>>;

/** Undefined where there are no attributes at all, which is how nodes are written as JSON. */
function withDefaults(
  specs: Specs = {},
  given: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> | undefined {
  const defaults = Object.entries(specs).map(([name, spec]) => [name, spec.default ?? null]);
  const attrs = { ...Object.fromEntries(defaults), ...given };
  return Object.keys(attrs).length === 0 ? undefined : attrs;
}

function textOrNull(content: readonly NodeJson[]): string | null {
  const text = plainText(content).trim();
  return text === "" ? null : text;
}
