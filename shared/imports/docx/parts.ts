import { Problem } from "../../contract/problem.ts";
import type { XmlElement } from "../xml/element.ts";
import { readXml } from "../xml/read-xml.ts";
import { PREFIXES } from "./prefixes.ts";

/** What a Word file holds by name, unpacked as far as it is XML. */
export interface WordParts {
  readonly xml: ReadonlyMap<string, Uint8Array>;
  /** Every name, those of pictures too. */
  readonly names: ReadonlySet<string>;
}

/** More than any article has, and less than would fill a machine's memory. */
const MOST_ELEMENTS = 300_000;
const MOST_ATTRIBUTES = 300_000;
const DEEPEST = 256;

/** A part as XML; null where the file has none of that name. Throws BAD_FILE where it is no XML. */
export function partOf({ xml }: WordParts, name: string): XmlElement | null {
  const bytes = xml.get(name);
  if (bytes === undefined) return null;
  // Before room is made for them.
  if (elementsIn(bytes) > MOST_ELEMENTS) throw refusePart("holds more elements than any article");
  const options = {
    prefixes: PREFIXES,
    mostElements: MOST_ELEMENTS,
    mostAttributes: MOST_ATTRIBUTES,
    deepest: DEEPEST,
    refuse: refusePart,
  };
  return readXml(textOf(bytes), options);
}

/** Tags that begin or are an element. */
function elementsIn(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(TAG); at >= 0; at = bytes.indexOf(TAG, at + 1)) {
    if (bytes[at + 1] !== SLASH) count += 1;
  }
  return count;
}

const TAG = 0x3c;
const SLASH = 0x2f;

/** XML is UTF-8 where no mark of byte order says otherwise. */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder("utf-8").decode(bytes);
}

/** "This Word file is damaged, or none: a part of it is cut off …" */
export function refusePart(what: string): Problem {
  return new Problem(
    "BAD_FILE",
    `This Word file is damaged, or none: a part of it ${what}. Nothing was imported from it. Open it in Word, save it again and import that.`,
  );
}
