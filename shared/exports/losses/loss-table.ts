import type { BlockName, MarkName } from "../../article/schema.ts";
import type { ExportFormat } from "../../contract/exports.ts";

/** What becomes of an element in a format. `changed` keeps its words and gives up its form. */
export type Fate = "kept" | "changed" | "dropped";

/**
 * What a reader meets in an article: its blocks, its marks, and of a photo the picture and the alt
 * text. Desk notes are none: they are withheld from every format, and nobody is to miss them.
 */
export type ArticleElement = Exclude<BlockName, "deskNote"> | MarkName | "picture" | "altText";

type Fates = Readonly<Record<ExportFormat, Fate>>;

const EVERYWHERE: Fates = {
  html: "kept",
  "html-fragment": "kept",
  markdown: "kept",
  docx: "kept",
  pdf: "kept",
  ninjs: "kept",
  text: "kept",
};
const notInText = (text: Fate): Fates => ({ ...EVERYWHERE, text });

/** Element by format. Each writer counts as lost what is not `kept` here, and nothing else of it. */
export const LOSS_TABLE: Readonly<Record<ArticleElement, Fates>> = {
  paragraph: EVERYWHERE,
  heading: notInText("changed"),
  bulletList: EVERYWHERE,
  orderedList: EVERYWHERE,
  blockquote: notInText("changed"),
  pullQuote: notInText("changed"),
  photo: EVERYWHERE,
  gallery: { ...notInText("changed"), docx: "changed" },
  relatedLink: EVERYWHERE,
  embed: EVERYWHERE,
  table: notInText("changed"),
  keyPoints: notInText("changed"),
  readerNote: EVERYWHERE,
  horizontalRule: EVERYWHERE,
  link: EVERYWHERE,
  bold: notInText("changed"),
  italic: notInText("changed"),
  strike: notInText("changed"),
  superscript: notInText("changed"),
  subscript: notInText("changed"),
  tk: EVERYWHERE,
  picture: notInText("dropped"),
  altText: notInText("dropped"),
};

/** Faults that every format puts right by another form; those that are not named here are left out. */
const MENDED: ReadonlySet<string> = new Set([
  ...[
    "headingLevel",
    "listStart",
    "listDepth",
    "nestedPiece",
    "cellSpan",
    "tableColumns",
    "photoSize",
    "suggestion",
    "suggestedDetail",
  ],
]);

/** What became of an element that a writer counted as lost. */
export function fateOf(element: string, format: ExportFormat): Exclude<Fate, "kept"> {
  if (!Object.hasOwn(LOSS_TABLE, element)) return MENDED.has(element) ? "changed" : "dropped";
  const fate = LOSS_TABLE[element as ArticleElement][format];
  // A profile may give up what its format could carry.
  return fate === "kept" ? "dropped" : fate;
}
