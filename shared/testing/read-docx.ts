import { createRequire } from "node:module";
import { strFromU8, unzipSync } from "fflate";

/** Of a paragraph in a Word file: the id of its style, and its text with `\t` and `\n`. */
export interface DocxLine {
  readonly style: string | null;
  readonly text: string;
}

/** A Word file as another program reads it: by a parser that no writer of Stet uses. */
export interface ReadDocx {
  readonly names: readonly string[];
  /** A part as XML. Throws where it is not well formed. */
  readonly xml: (name: string) => Xml;
  readonly bytes: (name: string) => Uint8Array;
  readonly lines: readonly DocxLine[];
}

/** What tests ask of an element or a document. */
export interface Xml {
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly parentNode: Xml | null;
  readonly childNodes: ArrayLike<Xml>;
  readonly getElementsByTagName: (name: string) => ArrayLike<Xml>;
  readonly getAttribute: (name: string) => string | null;
}

interface Parser {
  readonly DOMParser: new (options: {
    onError: (level: string, message: string) => void;
    normalizeLineEndings: (xml: string) => string;
  }) => { parseFromString: (xml: string, type: string) => Xml };
}

// The parser that mammoth brings along.
const { DOMParser } = createRequire(import.meta.resolve("mammoth"))("@xmldom/xmldom") as Parser;

export function readDocx(content: Uint8Array): ReadDocx {
  const parts = unzipSync(content);
  const bytes = (name: string) => {
    const part = parts[name];
    if (part === undefined) throw new RangeError(`There is no part ${name}.`);
    return part;
  };
  const xml = (name: string) => parseXml(strFromU8(bytes(name)), name);
  return { names: Object.keys(parts), xml, bytes, lines: linesOf(xml("word/document.xml")) };
}

/** Every element of a name, in order. */
export function all(root: Xml, name: string): Xml[] {
  return Array.from(root.getElementsByTagName(name));
}

/** Throws where it is not well formed, and says in which part. */
export function parseXml(xml: string, name: string): Xml {
  const onError = (level: string, message: string) => {
    throw new SyntaxError(`${name}: ${level}: ${message}`);
  };
  // Of XML 1.0, which takes U+2028 for a character like any other.
  const normalizeLineEndings = (text: string) => text.replace(/\r\n?/g, "\n");
  return new DOMParser({ onError, normalizeLineEndings }).parseFromString(xml, "text/xml");
}

function linesOf(document: Xml): DocxLine[] {
  return all(document, "w:p").map((paragraph) => ({
    style: all(paragraph, "w:pStyle")[0]?.getAttribute("w:val") ?? null,
    text: all(paragraph, "*").map(textOf).join(""),
  }));
}

function textOf(element: Xml): string {
  if (element.nodeName === "w:t") return element.textContent ?? "";
  if (element.nodeName === "w:br") return "\n";
  return element.nodeName === "w:tab" && element.parentNode?.nodeName === "w:r" ? "\t" : "";
}
