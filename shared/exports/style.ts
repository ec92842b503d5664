import type { Article, NodeJson } from "../article/article.ts";
import type { KeptMetadata } from "./inscription.ts";
import type { ImageStyle } from "./renditions.ts";
import type { Template } from "./templates/template.ts";
import { PLAIN_COPY, type TextStyle } from "./text/setting.ts";

/** What a newsroom chooses of how its articles leave: the settings of an export profile. */
export interface ExportStyle {
  /** How the credit of a photo is written that says nothing of it itself; null for Stet's own way. */
  readonly creditPattern: string | null;
  /** What a related link says to be clicked where it says nothing itself. */
  readonly callToAction: string | null;
  /** The level at which headings begin in HTML: more than 2 for a fragment below other headings. */
  readonly headingsFrom: number;
  /** The fields that stand at the head of Markdown; null for all. */
  readonly frontMatter: readonly string[] | null;
  /** How pictures leave beside a file; null for each as it is. */
  readonly images: ImageStyle | null;
  /** What pictures keep of where, with what and by whom they were taken. */
  readonly keepMetadata: readonly KeptMetadata[];
  readonly text: TextStyle;
  /** Whether a suggestion that nobody has decided stops the export. */
  readonly stopOnSuggestions: boolean;
  /** Whether a quotation that nobody has checked stops the export. */
  readonly stopOnUncheckedQuotes: boolean;
  /** Whether a Word file leaves for colleagues to review, with suggestions and comments. */
  readonly review: boolean;
  /** What of the newsroom's stands around each article; null for nothing. */
  readonly template: Template | null;
}

export const PLAIN_STYLE: ExportStyle = {
  creditPattern: null,
  callToAction: null,
  headingsFrom: 2,
  frontMatter: null,
  images: null,
  keepMetadata: [],
  text: PLAIN_COPY,
  stopOnSuggestions: false,
  stopOnUncheckedQuotes: false,
  review: false,
  template: null,
};

/** The article with the style's own words where it has none. */
export function styled(
  article: Article,
  { creditPattern, callToAction }: Pick<ExportStyle, "creditPattern" | "callToAction">,
): Article {
  const unsaid: Readonly<Record<string, Readonly<Record<string, string | null>>>> = {
    photo: { creditPattern },
    relatedLink: { callToAction },
  };
  const visit = (node: NodeJson): NodeJson => {
    const content = node.content === undefined ? {} : { content: node.content.map(visit) };
    const attrs = { ...node.attrs };
    for (const [name, value] of Object.entries(unsaid[node.type] ?? {})) attrs[name] ??= value;
    return { ...node, ...(node.attrs === undefined ? {} : { attrs }), ...content };
  };
  return { ...article, body: article.body.map(visit) };
}
