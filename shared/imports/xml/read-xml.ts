import { SaxesParser, type SaxesTagNS } from "saxes";
import type { Problem } from "../../contract/problem.ts";
import type { XmlElement, XmlNode } from "./element.ts";

/** Makes the refusal of a file that "holds …" or "is …" what no such file is. */
export type Refuse = (what: string) => Problem;

export interface XmlOptions {
  /** The prefix by which each namespace is known here, whatever prefix a file gives it. */
  readonly prefixes: Readonly<Record<string, string>>;
  readonly mostElements: number;
  readonly mostAttributes: number;
  readonly deepest: number;
  /** What is thrown where the file is none, or built to overwhelm its reader: "is cut off". */
  readonly refuse: Refuse;
}

/**
 * The root of an XML file without a document type: what office files are allowed to be (ECMA-376
 * part 2, 10.1.2). So no entity is ever declared, fetched or multiplied. White space between elements is dropped.
 */
export function readXml(text: string, options: XmlOptions): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const tree = new Tree(options);
  parser.on("error", (error) => {
    throw options.refuse(faultIn(error.message));
  });
  parser.on("doctype", () => {
    throw options.refuse("declares a document type");
  });
  parser.on("opentag", (tag) => tree.open(tag));
  parser.on("closetag", () => tree.close());
  parser.on("text", (piece) => tree.addText(piece));
  parser.on("cdata", (piece) => tree.addCdata(piece));
  parser.write(text).close();
  return tree.root();
}

function faultIn(message: string): string {
  if (/unclosed|unexpected end/.test(message)) return "is cut off";
  if (message.includes("entity")) return "holds a reference to nothing";
  return "is no XML";
}

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  children: XmlNode[];
  holdsElements: boolean;
}

/** What has been read so far, within its bounds. */
class Tree {
  readonly #options: XmlOptions;
  readonly #open: Open[] = [{ name: "", attributes: {}, children: [], holdsElements: false }];
  #elements = 0;
  #attributes = 0;

  constructor(options: XmlOptions) {
    this.#options = options;
  }

  open({ prefix, local, uri, attributes }: SaxesTagNS): void {
    const { refuse, mostElements, mostAttributes, deepest } = this.#options;
    const found = Object.values(attributes);
    this.#elements += 1;
    this.#attributes += found.length;
    if (this.#elements > mostElements) throw refuse("holds more elements than any article");
    if (this.#open.length > deepest) throw refuse("nests its elements deeper than any article");
    if (this.#attributes > mostAttributes) throw refuse("holds more attributes than any article");
    const named = found.map((one): [string, string] => [this.#nameOf(one), one.value]);
    this.#open.push({
      name: this.#nameOf({ prefix, local, uri }),
      attributes: Object.fromEntries(named),
      children: [],
      holdsElements: false,
    });
  }

  close(): void {
    const { name, attributes, children } = this.#open.pop() as Open;
    const parent = this.#top;
    const [only] = parent.children;
    // Before the first element there was white space alone.
    if (!parent.holdsElements && typeof only === "string" && only.trim() === "") {
      parent.children = [];
    }
    parent.children.push({ name, attributes, children });
    parent.holdsElements = true;
  }

  addText(piece: string): void {
    if (this.#top.holdsElements && piece.trim() === "") return;
    this.addCdata(piece);
  }

  addCdata(piece: string): void {
    if (this.#open.length > 1) this.#top.children.push(piece);
  }

  root(): XmlElement {
    const [root] = this.#top.children;
    if (root === undefined || typeof root === "string") throw this.#options.refuse("is no XML");
    return root;
  }

  get #top(): Open {
    return this.#open.at(-1) as Open;
  }

  /** A foreign namespace may not pass for one that is known by the same prefix. */
  #nameOf({ prefix, local, uri }: Pick<SaxesTagNS, "prefix" | "local" | "uri">): string {
    const known = this.#options.prefixes[uri];
    if (known !== undefined) return `${known}:${local}`;
    if (prefix === "") return local;
    return prefix.startsWith("xml") ? `${prefix}:${local}` : `other-${prefix}:${local}`;
  }
}
