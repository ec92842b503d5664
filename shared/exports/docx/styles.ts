import type { IParagraphStyleOptions, IStylesOptions } from "docx";
import { ACCENT, BODY, LABEL, QUIET, RULE, SOFT } from "./looks.ts";
import { LIST_STEP, QUOTE_STEP } from "./measures.ts";
import type { TextSetting } from "./setting.ts";

type Style = Omit<IParagraphStyleOptions, "id">;

/** Above, below, and of a line, where 240 is as high as the typeface asks for. */
const space = (before: number, after: number, line = 276) => ({
  before,
  after,
  line,
  lineRule: "auto" as const,
});
const border = (size: number, color: string, gap: number) => ({
  style: "single" as const,
  size,
  color,
  space: gap,
});
const label = (size: number, more: Style["run"] = {}) => ({ font: LABEL, size, ...more });

const NOTE: Style = {
  basedOn: "Normal",
  paragraph: {
    spacing: space(200, 200, 264),
    contextualSpacing: true,
    indent: { left: 170, right: 170 },
    shading: { type: "clear", fill: SOFT, color: "auto" },
    border: { left: border(18, ACCENT, 8) },
  },
  run: label(19),
};

/** The styles that Word knows by another way than `paragraphStyles`. */
const BUILT_IN = {
  title: {
    next: "Subtitle",
    paragraph: { spacing: space(0, 100, 252), keepNext: true, keepLines: true, outlineLevel: 0 },
    run: { bold: true, size: 52 },
  },
  heading2: {
    paragraph: { spacing: space(340, 100, 264), keepNext: true, keepLines: true, outlineLevel: 1 },
    run: { bold: true, size: 30, color: "auto" },
  },
  heading3: {
    paragraph: { spacing: space(280, 80, 264), keepNext: true, keepLines: true, outlineLevel: 2 },
    run: { bold: true, size: 25, color: "auto" },
  },
  heading4: {
    paragraph: { spacing: space(240, 60, 264), keepNext: true, keepLines: true, outlineLevel: 3 },
    run: { bold: true, italics: true, size: 22, color: "auto" },
  },
  caption: {
    name: "Caption",
    semiHidden: false,
    paragraph: { spacing: space(0, 240, 264), keepLines: true },
    run: label(18, { color: "404040" }),
  },
} satisfies IStylesOptions["default"];

/** What goes on in a list's item after its first line. Word has a style for each of five levels. */
function continued(level: number): Style {
  const name = level === 1 ? "List Continue" : `List Continue ${level}`;
  return { name, paragraph: { spacing: space(0, 100), indent: { left: level * LIST_STEP } } };
}

const ADDED = {
  Subtitle: {
    name: "Subtitle",
    paragraph: { spacing: space(0, 200, 264), keepNext: true },
    run: { size: 28, color: "404040" },
  },
  Kicker: {
    name: "Kicker",
    next: "Title",
    paragraph: { spacing: space(0, 60), keepNext: true },
    run: label(18, { bold: true, allCaps: true, characterSpacing: 20, color: ACCENT }),
  },
  Byline: {
    name: "Byline",
    paragraph: { spacing: space(0, 280) },
    run: label(19, { bold: true }),
  },
  Dateline: {
    name: "Dateline",
    paragraph: { spacing: space(0, 280) },
    run: label(18, { color: QUIET }),
  },
  ListBullet: { name: "List Bullet", paragraph: { spacing: space(0, 100) } },
  ListNumber: { name: "List Number", paragraph: { spacing: space(0, 100) } },
  ListContinue: continued(1),
  ListContinue2: continued(2),
  ListContinue3: continued(3),
  ListContinue4: continued(4),
  ListContinue5: continued(5),
  Quote: {
    name: "Quote",
    paragraph: { spacing: space(200, 160), indent: { left: QUOTE_STEP, right: QUOTE_STEP } },
    run: { italics: true },
  },
  PullQuote: {
    name: "Pull Quote",
    paragraph: {
      spacing: space(320, 320, 276),
      contextualSpacing: true,
      keepLines: true,
      indent: { left: QUOTE_STEP, right: QUOTE_STEP },
      border: { top: border(12, ACCENT, 8), bottom: border(12, ACCENT, 8) },
    },
    run: { size: 28, color: ACCENT },
  },
  QuoteAttribution: {
    name: "Quote Attribution",
    basedOn: "PullQuote",
    paragraph: { spacing: space(0, 320) },
    run: label(18, { color: QUIET }),
  },
  Photo: { name: "Photo", paragraph: { spacing: space(240, 100, 240) } },
  // By these the photos of a gallery are known as one again, and two galleries as two.
  Gallery: { name: "Gallery", basedOn: "Photo" },
  GalleryPhoto: { name: "Gallery Photo", basedOn: "Photo" },
  Credit: {
    name: "Credit",
    basedOn: "Caption",
    run: label(16, { color: QUIET }),
  },
  RelatedLink: {
    name: "Related Link",
    paragraph: {
      spacing: space(160, 200, 264),
      indent: { left: 170 },
      border: { left: border(18, ACCENT, 8) },
    },
    run: label(20),
  },
  Embed: {
    name: "Embed",
    basedOn: "RelatedLink",
    paragraph: { border: { left: border(18, RULE, 8) } },
  },
  KeyPointsTitle: {
    name: "Key Points Title",
    paragraph: {
      spacing: space(280, 80, 264),
      keepNext: true,
      border: { top: border(12, ACCENT, 6) },
    },
    run: label(21, { bold: true }),
  },
  KeyPoint: {
    name: "Key Point",
    // Keeps a short list on one page, with the line below it.
    paragraph: { spacing: space(0, 80, 264), keepNext: true, keepLines: true },
    run: label(20),
  },
  Correction: { ...NOTE, name: "Correction" },
  Update: { ...NOTE, name: "Update" },
  EditorsNote: { ...NOTE, name: "Editor’s Note" },
  HorizontalLine: {
    name: "Horizontal Line",
    paragraph: {
      spacing: space(0, 300, 240),
      border: { bottom: border(6, RULE, 1) },
    },
    run: { size: 12 },
  },
  TableText: {
    name: "Table Text",
    paragraph: { spacing: space(50, 50, 252) },
    run: label(19),
  },
  TableHeading: { name: "Table Heading", basedOn: "TableText", run: label(19, { bold: true }) },
  TableGap: {
    name: "Table Gap",
    paragraph: { spacing: { before: 0, after: 120, line: 120, lineRule: "exact" } },
    run: { size: 4 },
  },
  AuthorFooter: {
    name: "Author Footer",
    paragraph: { spacing: space(240, 60), contextualSpacing: true },
    run: label(18, { italics: true }),
  },
  Footer: {
    name: "footer",
    paragraph: { alignment: "center", spacing: { before: 0, after: 0 } },
    run: label(16, { color: QUIET }),
  },
} satisfies Record<string, Style>;

/** Names by which paragraphs ask for a style. */
export type StyleId =
  | keyof typeof ADDED
  | "Title"
  | "Heading2"
  | "Heading3"
  | "Heading4"
  | "Caption";

/** By how many lists stand around a line. */
export const CONTINUED: readonly StyleId[] = [
  "ListContinue",
  "ListContinue2",
  "ListContinue3",
  "ListContinue4",
  "ListContinue5",
];

/** Every style of the document, for a text in a language that runs in a direction. */
export function documentStyles({ language, direction }: TextSetting): IStylesOptions {
  const tag = language === null ? {} : proofing(language);
  return {
    default: {
      document: {
        run: { font: BODY, size: 22, ...tag },
        paragraph: { spacing: space(0, 160, 288) },
      },
      ...BUILT_IN,
    },
    paragraphStyles: Object.entries(ADDED).map(([id, style]: [string, Style]) => ({
      id,
      basedOn: "Normal",
      next: "Normal",
      quickFormat: true,
      ...(direction === "rtl" ? mirrored(style) : style),
    })),
  };
}

/** A line beside the text stands where the text begins: Word turns indents over, but not borders. */
function mirrored(style: Style): Style {
  const { left, ...others } = style.paragraph?.border ?? {};
  if (left === undefined) return style;
  return { ...style, paragraph: { ...style.paragraph, border: { ...others, right: left } } };
}

/** Word checks spelling in a language of a region: where the tag names none, in its largest. */
function proofing(language: string) {
  const { language: name, region } = new Intl.Locale(language).maximize();
  const tag = region === undefined ? language : `${name}-${region}`;
  return { language: { value: tag, eastAsia: tag, bidirectional: tag } };
}
