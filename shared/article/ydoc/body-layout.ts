import * as Y from "yjs";
import { schema } from "../schema.ts";
import { bodyOf } from "./roots.ts";

/** A stretch of shared text, and where it begins in the ProseMirror document. */
interface PlacedText {
  readonly shared: Y.XmlText;
  readonly start: number;
  readonly line: PlacedLine;
}

/** A node that holds text. */
export interface PlacedLine {
  /** Where its text begins and ends. */
  readonly start: number;
  end: number;
  /** {@link PlacedBlock.key} of the block of the top level that it stands in. */
  readonly block: string | null;
  readonly element: Y.XmlElement;
}

interface PlacedBlock {
  /** Its id; of headline and dek their names. */
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

/** Where everything of a draft's body stands in the ProseMirror document that is built of it. */
export interface BodyLayout {
  readonly texts: ReadonlyMap<unknown, PlacedText>;
  /** In reading order. */
  readonly lines: readonly PlacedLine[];
  /** Every node that has an id, however deep it lies, and headline and dek. */
  readonly blocks: ReadonlyMap<string, PlacedBlock>;
}

/** Reads it off the shared types in one walk, without building a node. */
export function layOut(doc: Y.Doc): BodyLayout {
  const texts = new Map<unknown, PlacedText>();
  const lines: PlacedLine[] = [];
  const blocks = new Map<string, PlacedBlock>();
  const walkElement = (element: Y.XmlElement, from: number, top: string | null): number => {
    const key = keyOf(element);
    const type = schema.nodes[element.nodeName];
    const to = type?.isLeaf ? from + 1 : walkContent(element, from + 1, top ?? key) + 1;
    if (key !== null) blocks.set(key, { key, from, to });
    return to;
  };
  const walkContent = (element: Y.XmlElement, start: number, top: string | null): number => {
    const isLine = schema.nodes[element.nodeName]?.inlineContent === true;
    const line: PlacedLine = { start, end: start, block: top, element };
    let at = start;
    if (isLine) lines.push(line);
    for (const child of element.toArray()) {
      if (child instanceof Y.XmlText) {
        texts.set(child, { shared: child, start: at, line });
        at += child.length;
      } else if (child instanceof Y.XmlElement) at = walkElement(child, at, top);
    }
    line.end = at;
    return at;
  };
  let at = 0;
  for (const child of bodyOf(doc).toArray()) {
    if (child instanceof Y.XmlElement) at = walkElement(child, at, null);
  }
  return { texts, lines, blocks };
}

/** The words of a line, a character for each position in it. */
export function wordsOfLine({ element }: PlacedLine): string {
  return element
    .toArray()
    .map((child) => (child instanceof Y.XmlText ? plainOf(child) : "\n"))
    .join("");
}

function plainOf(text: Y.XmlText): string {
  const runs: readonly { insert: unknown }[] = text.toDelta();
  return runs.map(({ insert }) => String(insert)).join("");
}

function keyOf(element: Y.XmlElement): string | null {
  if (element.nodeName === "headline" || element.nodeName === "dek") return element.nodeName;
  const id: unknown = element.getAttribute("id");
  return typeof id === "string" ? id : null;
}
