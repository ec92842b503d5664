import type { XmlElement, XmlNode } from "./element.ts";
import { decodeEntities, type Refuse } from "./entities.ts";
import { type Names, namesOf, outermost } from "./names.ts";

export interface XmlOptions {
  /** The prefix by which each namespace is known here, whatever prefix a file gives it. */
  readonly prefixes: Readonly<Record<string, string>>;
  readonly mostElements: number;
  readonly mostAttributes: number;
  /** Elements that declare a namespace. */
  readonly mostDeclaring: number;
  readonly deepest: number;
  /** What is thrown where the file is none, or built to overwhelm its reader: "is cut off". */
  readonly refuse: Refuse;
}

interface Open {
  readonly raw: string;
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly names: Names;
  children: XmlNode[];
  holdsElements: boolean;
}

const NONE: Readonly<Record<string, string>> = Object.freeze({});

/**
 * The root of an XML file without a document type: what office files are allowed to be (ECMA-376
 * part 2, 10.1.2). So no entity is ever declared, fetched or multiplied. White space between elements is dropped.
 */
export function readXml(text: string, options: XmlOptions): XmlElement {
  return new XmlReader(text, options).read();
}

class XmlReader {
  readonly #text: string;
  readonly #options: XmlOptions;
  readonly #open: Open[];
  #at = 0;
  #elements = 0;
  #attributes = 0;
  #declaring = 0;

  constructor(text: string, options: XmlOptions) {
    this.#text = text;
    this.#options = options;
    this.#open = [opened("", "", NONE, outermost(options))];
  }

  read(): XmlElement {
    const text = this.#text;
    while (this.#at < text.length) {
      const tag = text.indexOf("<", this.#at);
      this.#addText(text.slice(this.#at, tag < 0 ? undefined : tag));
      if (tag < 0) break;
      this.#at = tag;
      this.#readMarkup();
    }
    const [root, ...others] = this.#top.children;
    if (this.#open.length > 1) throw this.#options.refuse("is cut off");
    if (root === undefined || typeof root === "string" || others.length > 0) {
      throw this.#options.refuse("is no XML");
    }
    return root;
  }

  get #top(): Open {
    return this.#open.at(-1) as Open;
  }

  #readMarkup(): void {
    const { refuse } = this.#options;
    if (this.#starts("<!--")) this.#skipTo("-->");
    else if (this.#starts("<![CDATA[")) {
      const from = this.#at + "<![CDATA[".length;
      this.#skipTo("]]>");
      this.#push(this.#text.slice(from, this.#at - "]]>".length));
    } else if (this.#starts("<!")) throw refuse("declares a document type");
    else if (this.#starts("<?")) this.#skipTo("?>");
    else if (this.#starts("</")) this.#close();
    else this.#begin();
  }

  #starts(mark: string): boolean {
    return this.#text.startsWith(mark, this.#at);
  }

  #skipTo(end: string): void {
    const found = this.#text.indexOf(end, this.#at);
    if (found < 0) throw this.#options.refuse("is cut off");
    this.#at = found + end.length;
  }

  #begin(): void {
    const { refuse, mostElements, deepest } = this.#options;
    this.#elements += 1;
    if (this.#elements > mostElements) throw refuse("holds more elements than any article");
    if (this.#open.length > deepest) throw refuse("nests its elements deeper than any article");
    const [, raw] = this.#match(NAME) ?? [];
    if (raw === undefined) throw refuse("is no XML");
    const attributes = this.#readAttributes();
    const [, slash] = this.#match(TAG_END) ?? [];
    if (slash === undefined) throw refuse("is no XML");
    const names = namesOf(this.#top.names, attributes, this.#options.prefixes);
    if (names !== this.#top.names) this.#declaring += 1;
    if (this.#declaring > this.#options.mostDeclaring) {
      throw refuse("declares more namespaces than any article");
    }
    this.#open.push(opened(raw, names.of(raw), named(attributes, names), names));
    if (slash === "/") this.#end();
  }

  #readAttributes(): [string, string][] {
    const found: [string, string][] = [];
    for (let one = this.#match(ATTRIBUTE); one !== null; one = this.#match(ATTRIBUTE)) {
      const [, name = "", double, single = ""] = one;
      found.push([name, decodeEntities(double ?? single, this.#options.refuse)]);
    }
    this.#attributes += found.length;
    if (this.#attributes > this.#options.mostAttributes) {
      throw this.#options.refuse("holds more attributes than any article");
    }
    return found;
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text);
    if (match !== null) this.#at = pattern.lastIndex;
    return match;
  }

  #close(): void {
    const [, raw] = this.#match(CLOSING) ?? [];
    if (raw === undefined || raw !== this.#top.raw || this.#open.length < 2) {
      throw this.#options.refuse("is no XML");
    }
    this.#end();
  }

  #end(): void {
    const { name, attributes, children } = this.#open.pop() as Open;
    const parent = this.#top;
    const [only] = parent.children;
    // Before the first element there was white space alone.
    if (!parent.holdsElements && typeof only === "string" && only.trim() === "")
      parent.children = [];
    parent.children.push({ name, attributes, children });
    parent.holdsElements = true;
  }

  #addText(raw: string): void {
    if (raw === "") return;
    const isBetween = this.#open.length === 1 || this.#top.holdsElements;
    if (isBetween && raw.trim() === "") return;
    this.#push(decodeEntities(raw, this.#options.refuse));
  }

  #push(text: string): void {
    if (this.#open.length === 1 && text.replace(/^\ufeff/, "").trim() !== "") {
      throw this.#options.refuse("is no XML");
    }
    if (this.#open.length > 1) this.#top.children.push(text);
  }
}

function opened(raw: string, name: string, attributes: Open["attributes"], names: Names): Open {
  return { raw, name, attributes, names, children: [], holdsElements: false };
}

const NAME = /<([^\s<>/="'!?]+)/y;
const ATTRIBUTE = /\s+([^\s<>/="']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const TAG_END = /\s*(\/?)>/y;
const CLOSING = /<\/([^\s<>/="']+)\s*>/y;

function named(attributes: readonly [string, string][], names: Names) {
  if (attributes.length === 0) return NONE;
  return Object.fromEntries(
    attributes.map(([name, value]) => [name.includes(":") ? names.of(name) : name, value]),
  );
}
