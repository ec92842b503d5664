import { strToU8, zipSync } from "fflate";
import type { WordParts } from "../imports/docx/parts.ts";

/** A Word file in the making: the XML inside `w:body`, and of its other parts what a test needs. */
export interface WordSource {
  readonly body: string;
  /** Inside `w:styles`. */
  readonly styles?: string;
  /** Inside `w:numbering`. */
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  readonly header?: string;
  /** Addresses outside, by the ids of their relations. */
  readonly links?: Readonly<Record<string, string>>;
  /** Pictures by the ids of their relations. */
  readonly pictures?: Readonly<Record<string, { name: string; bytes: Uint8Array }>>;
  /** Inside `cp:coreProperties`. */
  readonly properties?: string;
  /** More parts, or others in place of these. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${OFFICE}/relationships"`,
  `xmlns:m="${OFFICE}/math"`,
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
].join(" ");
const CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";

/** An XML part with the namespaces of Word's. */
export function wordXml(root: string, inside: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${root} ${NAMESPACES}>${inside}</${root}>`;
}

/** The file as it lies on a disk. */
export function wordFile(source: WordSource): Uint8Array<ArrayBuffer> {
  const packed = zipSync(Object.fromEntries(partsOf(source)));
  return new Uint8Array(packed);
}

/** The same unpacked. */
export function wordParts(source: WordSource): WordParts {
  const parts = partsOf(source);
  const xml = parts.filter(([name]) => /\.(?:xml|rels)$/.test(name));
  return { xml: new Map(xml), names: new Set(parts.map(([name]) => name)) };
}

function partsOf(source: WordSource): [string, Uint8Array][] {
  const { body, properties, pictures = {}, parts = {} } = source;
  const named = NOTES.flatMap(({ name, root }) => {
    const inside = source[name];
    return inside === undefined ? [] : [[`word/${name}.xml`, wordXml(root, inside)] as const];
  });
  const all: Record<string, string | Uint8Array> = {
    "[Content_Types].xml":
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "_rels/.rels": relations([
      `<Relationship Id="r1" Type="${OFFICE}/relationships/officeDocument" Target="word/document.xml"/>`,
    ]),
    "word/document.xml": wordXml("w:document", `<w:body>${body}<w:sectPr/></w:body>`),
    "word/_rels/document.xml.rels": relations(relationsOf(source)),
    ...Object.fromEntries(named),
    ...Object.fromEntries(
      Object.values(pictures).map(({ name, bytes }) => [`word/media/${name}`, bytes]),
    ),
    ...(properties === undefined
      ? {}
      : {
          "docProps/core.xml": `<cp:coreProperties xmlns:cp="${CORE}" xmlns:dc="http://purl.org/dc/elements/1.1/">${properties}</cp:coreProperties>`,
        }),
    ...parts,
  };
  return Object.entries(all).map(([name, content]) => [
    name,
    typeof content === "string" ? strToU8(content) : content,
  ]);
}

const NOTES = [
  { name: "styles", root: "w:styles" },
  { name: "numbering", root: "w:numbering" },
  { name: "footnotes", root: "w:footnotes" },
  { name: "endnotes", root: "w:endnotes" },
  { name: "comments", root: "w:comments" },
  { name: "header", root: "w:hdr" },
] as const;

function relationsOf(source: WordSource): string[] {
  const { links = {}, pictures = {} } = source;
  const type = (kind: string) => `Type="${OFFICE}/relationships/${kind}"`;
  return [
    ...NOTES.filter(({ name }) => source[name] !== undefined).map(
      ({ name }) => `<Relationship Id="of-${name}" ${type(name)} Target="${name}.xml"/>`,
    ),
    ...Object.entries(links).map(
      ([id, target]) =>
        `<Relationship Id="${id}" ${type("hyperlink")} Target="${target}" TargetMode="External"/>`,
    ),
    ...Object.entries(pictures).map(
      ([id, { name }]) => `<Relationship Id="${id}" ${type("image")} Target="media/${name}"/>`,
    ),
  ];
}

function relations(rows: readonly string[]): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows.join("")}</Relationships>`;
}

/** A run of text; `properties` stand inside `w:rPr`. */
export function run(text: string, properties = ""): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
}

/** A paragraph of text, or of runs that are written out; `properties` stand inside `w:pPr`. */
export function para(content: string, style: string | null = null, properties = ""): string {
  const inside = content.startsWith("<") ? content : run(content);
  const named = style === null ? "" : `<w:pStyle w:val="${style}"/>`;
  return `<w:p><w:pPr>${named}${properties}</w:pPr>${inside}</w:p>`;
}

/** A paragraph style by its id and its name, and what else stands in it. */
export function style(id: string, name: string, inside = ""): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${inside}</w:style>`;
}

/** A run with the picture whose relation is `id`. */
export function pictureRun(id: string, alt = ""): string {
  return (
    `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture" descr="${escaped(alt)}"/><a:graphic><a:graphicData>` +
    `<pic:pic><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
  );
}

/** A paragraph at a level of a list. */
export function item(text: string, list: number, level = 0): string {
  return para(
    text,
    null,
    `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`,
  );
}

/** List 1 has bullets, list 2 numbers, list 3 numbers that begin at 5. */
export const LISTS =
  [
    ["bullet", 1],
    ["decimal", 1],
    ["lowerLetter", 5],
  ]
    .map(([format, start], id) => {
      const levels = [0, 1, 2].map(
        (level) =>
          `<w:lvl w:ilvl="${level}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/></w:lvl>`,
      );
      return `<w:abstractNum w:abstractNumId="${id}">${levels.join("")}</w:abstractNum>`;
    })
    .join("") +
  [1, 2, 3]
    .map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id - 1}"/></w:num>`)
    .join("");

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
