import * as Y from "yjs";
import { type Article, type MarkJson, type NodeJson, plainText } from "../article.ts";
import { resolveCredits } from "../credit.ts";
import { schema } from "../schema.ts";
import { readAssets } from "./assets.ts";
import { readFields } from "./fields.ts";
import { bodyOf } from "./roots.ts";

/**
 * The same article as `readArticle`, read straight from the shared types: it changes nothing, needs
 * no clone and builds no node, so that it is cheap enough for each pause in typing. What this Stet
 * does not know is passed on as it stands.
 */
export function glanceArticle(doc: Y.Doc): Article {
  const blocks = children(bodyOf(doc));
  const lines = (type: string) => blocks.find((block) => block.type === type)?.content ?? [];
  const body = blocks.filter(({ type }) => type !== "headline" && type !== "dek");
  return {
    headline: textOrNull(lines("headline")),
    headlineContent: lines("headline"),
    dek: textOrNull(lines("dek")),
    dekContent: lines("dek"),
    ...readFields(doc),
    body: resolveCredits(body, readAssets(doc)),
  };
}

function children(parent: Y.XmlFragment): NodeJson[] {
  return parent.toArray().flatMap((child) => {
    if (child instanceof Y.XmlText) return texts(child);
    return child instanceof Y.XmlElement ? [element(child)] : [];
  });
}

function element(source: Y.XmlElement): NodeJson {
  const node: NodeJson = { type: source.nodeName };
  const attrs = withDefaults(schema.nodes[source.nodeName]?.spec.attrs, source.getAttributes());
  if (attrs !== undefined) node.attrs = attrs;
  const content = children(source);
  if (content.length > 0) node.content = content;
  return node;
}

function texts(source: Y.XmlText): NodeJson[] {
  return source.toDelta().map(({ insert, attributes }: Run) => {
    const node: NodeJson = { type: "text", text: String(insert) };
    if (attributes !== undefined) node.marks = marks(attributes);
    return node;
  });
}

interface Run {
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
