import type { Node } from "@tiptap/pm/model";
import type { ArticleFields } from "../article/article.ts";
import type { AssetCredit } from "../article/asset.ts";

/** One text of an article that can be looked through. */
export interface FindLine {
  readonly text: string;
  readonly place: LinePlace;
  /** What it is, for a person, e.g. "Caption". */
  readonly label: string;
  /** All of it is given as somebody's own words. */
  readonly isQuotation: boolean;
  /** Stretches that somebody suggests to delete: not looked through. */
  readonly gone: readonly { readonly from: number; readonly to: number }[];
}

export type LinePlace =
  /** Text of the document, from this position on. */
  | { readonly kind: "text"; readonly from: number }
  /** An attribute of the node at this position. */
  | { readonly kind: "attribute"; readonly at: number; readonly name: string }
  | { readonly kind: "field"; readonly field: TextField }
  | { readonly kind: "author"; readonly index: number; readonly part: AuthorPart }
  | { readonly kind: "tag"; readonly tag: string };

export const TEXT_FIELDS = ["kicker", "dateline", "section", "slug"] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

const AUTHOR_PARTS = ["name", "role", "organisation", "handle"] as const;
export type AuthorPart = (typeof AUTHOR_PARTS)[number];

const FIELD_LABELS: Readonly<Record<TextField | AuthorPart, string>> = {
  kicker: "Kicker",
  dateline: "Dateline",
  section: "Section",
  slug: "Slug",
  name: "Byline",
  role: "Byline, role",
  organisation: "Byline, organisation",
  handle: "Byline, handle",
};

/** Attributes that hold words for readers, by node. */
const ATTRIBUTES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  photo: { alt: "Alt text", photographer: "Photographer", agency: "Agency" },
  relatedLink: {
    title: "Related link",
    prefix: "Related link, prefix",
    callToAction: "Related link, call to action",
  },
  pullQuote: { attribution: "Pull quote, speaker" },
};

const TEXT_LABELS: Readonly<Record<string, string>> = {
  headline: "Headline",
  dek: "Dek",
  heading: "Heading",
  photo: "Caption",
  pullQuote: "Pull quote",
  deskNote: "Desk note",
};

/** What photos say that say nothing themselves, by hash. */
type Credits = ReadonlyMap<string, AssetCredit>;

/**
 * Every text of an article: the Story fields first, then the document in reading order. `credits`
 * tells what photos take from their files, for a document in which that is not resolved.
 */
export function linesOf(
  node: Node,
  fields: ArticleFields,
  credits: Credits = new Map(),
): FindLine[] {
  return [...fieldLines(fields), ...documentLines(node, credits)];
}

function documentLines(doc: Node, credits: Credits): FindLine[] {
  const lines: FindLine[] = [];
  doc.descendants((node, at, parent) => {
    if (node.isTextblock) lines.push(textLine(node, at, parent));
    lines.push(...attributeLines(node, at, credits));
    return !node.isTextblock;
  });
  return lines;
}

function textLine(node: Node, at: number, parent: Node | null): FindLine {
  const isQuotation = node.type.name === "pullQuote" || parent?.type.name === "blockquote";
  return {
    text: node.textBetween(0, node.content.size, "\n", "\n"),
    place: { kind: "text", from: at + 1 },
    label: TEXT_LABELS[node.type.name] ?? "Text",
    isQuotation,
    gone: goneIn(node),
  };
}

function goneIn(node: Node): FindLine["gone"] {
  const gone: { from: number; to: number }[] = [];
  node.forEach((child, offset) => {
    const isGone = child.marks.some(({ type }) => type.name === "deletion");
    if (isGone) gone.push({ from: offset, to: offset + child.nodeSize });
  });
  return gone;
}

function attributeLines(node: Node, at: number, credits: Credits): FindLine[] {
  const inherited: Readonly<Record<string, unknown>> = { ...credits.get(node.attrs.asset) };
  return Object.entries(ATTRIBUTES[node.type.name] ?? {}).flatMap(([name, label]) => {
    const text: unknown = node.attrs[name] ?? inherited[name];
    if (typeof text !== "string" || text === "") return [];
    return { text, place: { kind: "attribute", at, name }, label, isQuotation: false, gone: [] };
  });
}

function fieldLines(fields: ArticleFields): FindLine[] {
  const line = (text: string | null, place: LinePlace, label: string): FindLine[] =>
    text === null || text === "" ? [] : [{ text, place, label, isQuotation: false, gone: [] }];
  return [
    ...TEXT_FIELDS.flatMap((field) =>
      line(fields[field], { kind: "field", field }, FIELD_LABELS[field]),
    ),
    ...fields.byline.flatMap((author, index) =>
      AUTHOR_PARTS.flatMap((part) =>
        line(author[part], { kind: "author", index, part }, FIELD_LABELS[part]),
      ),
    ),
    ...fields.tags.flatMap((tag) => line(tag, { kind: "tag", tag }, "Tag")),
  ];
}
