/** A ProseMirror node as plain JSON: the form in which blocks leave the editor. */
export interface NodeJson {
  type: string;
  attrs?: Record<string, unknown>;
  content?: NodeJson[];
  text?: string;
  marks?: MarkJson[];
}

export interface MarkJson {
  type: string;
  attrs?: Record<string, unknown>;
}

/** One name of the byline. */
export interface Author {
  name: string;
  role: string | null;
  organisation: string | null;
  /** With its network where that is known, e.g. `@mlind` and "Twitter" in {@link network}. */
  handle: string | null;
  /** The network the handle belongs to, as the footer names it: "Follow NAME on NETWORK: @handle". */
  network: string | null;
}

export type Direction = "ltr" | "rtl";

/**
 * The content of a draft at one moment, as a plain value. Unset fields are null, never missing.
 * Times are ISO 8601 strings with an offset; `language` is a BCP 47 tag.
 */
export interface Article {
  headline: string | null;
  headlineContent: NodeJson[];
  kicker: string | null;
  dek: string | null;
  dekContent: NodeJson[];
  byline: Author[];
  /** Place and date as they open the story, e.g. "NORHAVEN, 21 November". */
  dateline: string | null;
  /** The newsroom's short name of the story, never a URL. */
  slug: string | null;
  language: string | null;
  direction: Direction | null;
  section: string | null;
  tags: string[];
  publishedAt: string | null;
  updatedAt: string | null;
  embargoUntil: string | null;
  /** In words of the body. */
  plannedLength: number | null;
  body: NodeJson[];
}

/** What holds an article's fields beside its text: everything but headline, dek and body. */
export type ArticleFields = Omit<
  Article,
  "headline" | "headlineContent" | "dek" | "dekContent" | "body"
>;

export const emptyFields: ArticleFields = {
  kicker: null,
  byline: [],
  dateline: null,
  slug: null,
  language: null,
  direction: null,
  section: null,
  tags: [],
  publishedAt: null,
  updatedAt: null,
  embargoUntil: null,
  plannedLength: null,
};

export function emptyArticle(): Article {
  return {
    ...emptyFields,
    byline: [],
    tags: [],
    headline: null,
    headlineContent: [],
    dek: null,
    dekContent: [],
    body: [],
  };
}

/** The text of nodes run together; hard breaks count as a new line. */
export function plainText(nodes: readonly NodeJson[]): string {
  return nodes
    .map((node) => {
      if (node.text !== undefined) return node.text;
      return node.type === "hardBreak" ? "\n" : plainText(node.content ?? []);
    })
    .join("");
}
