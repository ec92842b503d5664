import { DECORATIVE } from "../../article/alt-text.ts";
import {
  attributeOf,
  below,
  childOf,
  elementsOf,
  textIn,
  type XmlElement,
} from "../xml/element.ts";
import { chosen } from "./alternate.ts";
import { element } from "./hast.ts";
import type { Item } from "./items.ts";
import { partOf } from "./parts.ts";
import type { WordReading } from "./reading.ts";
import { pictureMet } from "./review/pieces.ts";

/** Puts what a drawing holds before or after its paragraph: pictures, text boxes, words of charts. */
export function readDrawing(drawing: XmlElement, alt: string | null, reading: WordReading): void {
  const read = READERS[drawing.name];
  if (read !== undefined) read(drawing, alt, reading);
  else if (drawing.name === "mc:AlternateContent") within(chosen(drawing), alt, reading);
  else within(elementsOf(drawing), ownAlt(drawing) ?? alt, reading);
}

function within(parts: readonly XmlElement[], alt: string | null, reading: WordReading): void {
  for (const part of parts) readDrawing(part, alt, reading);
}

type Reader = (part: XmlElement, alt: string | null, reading: WordReading) => void;

const READERS: Readonly<Record<string, Reader>> = {
  "pic:pic": picture,
  "v:imagedata": (part, alt, reading) =>
    place(
      attributeOf(part, "r:id") ?? attributeOf(part, "r:href"),
      attributeOf(part, "o:title") ?? alt,
      reading,
    ),
  "w:txbxContent": textBox,
  "v:textpath": (part, _, reading) => words(attributeOf(part, "string") ?? "", reading),
  "v:rect": (part, alt, reading) => {
    if (attributeOf(part, "o:hr") === "t")
      beside({ kind: "block", element: element("hr", []), role: null, asides: [] }, reading);
    else within(elementsOf(part), ownAlt(part) ?? alt, reading);
  },
  "c:chart": (part, _, reading) => chart(attributeOf(part, "r:id"), reading),
  "cx:chart": (part, _, reading) => chart(attributeOf(part, "r:id"), reading),
  "dgm:relIds": (part, _, reading) => chart(attributeOf(part, "r:dm"), reading),
  "o:OLEObject": (_, __, reading) => reading.audit.note("embedded"),
};

/** What a drawing says of itself to those who cannot see it; "" where it is marked as decorative. */
function ownAlt(drawing: XmlElement): string | null {
  const described = childOf(drawing, "wp:docPr");
  const told = [
    attributeOf(described, "descr"),
    attributeOf(described, "title"),
    drawing.name.startsWith("v:") ? attributeOf(drawing, "alt") : null,
  ];
  const words = told.find((one) => one !== null && one.trim() !== "");
  return words ?? (isDecorative(described) ? DECORATIVE : null);
}

function isDecorative(described: XmlElement | null): boolean {
  const marks = described === null ? [] : [...below(described)];
  return marks.some(
    (one) => one.name === "adec:decorative" && /^(?:1|true)$/.test(attributeOf(one, "val") ?? "1"),
  );
}

function picture(part: XmlElement, alt: string | null, reading: WordReading): void {
  for (const one of below(part)) {
    if (one.name !== "a:blip") continue;
    place(attributeOf(one, "r:embed") ?? attributeOf(one, "r:link"), alt, reading);
    return;
  }
}

/** A picture outside of the file is never asked for: it has its place and stays to come. */
function place(id: string | null, alt: string | null, reading: WordReading): void {
  if ((id ?? "") === "" && alt === null) {
    // A frame that its program left empty.
    reading.audit.note("missingPhoto");
    return;
  }
  const relation = reading.relations.get(id ?? "");
  const part = relation === undefined || relation.isOutside ? "" : relation.target;
  const index = reading.pictures.push(part) - 1;
  pictureMet(index, reading);
  beside({ kind: "picture", index, alt, role: null, asides: [] }, reading);
}

function textBox(part: XmlElement, _: string | null, reading: WordReading): void {
  const items = reading.items(part, reading);
  if (items.length === 0) return;
  reading.audit.note("textBox", textIn(part));
  for (const item of items) reading.found.after.push(item);
}

/** A chart or diagram cannot stand in an article; what it says in words is kept beside its place. */
function chart(id: string | null, reading: WordReading): void {
  const relation = reading.relations.get(id ?? "");
  const root = relation === undefined ? null : partOf(reading.parts, relation.target);
  const said =
    root === null ? [] : [...below(root)].filter(({ name }) => name === "a:p").map(textIn);
  const lines = said.map((line) => line.trim()).filter((line) => line !== "");
  reading.audit.note("chart", lines.join(" "), lines.length === 0 ? null : `Chart: ${lines[0]}`);
  if (lines.length === 0) return;
  const content = lines.map((value) => element("p", [{ type: "text", value }]));
  reading.found.asides.push({ label: "Chart: ", content });
}

function words(value: string, reading: WordReading): void {
  if (value.trim() === "") return;
  reading.audit.note("textBox", value);
  reading.found.after.push({
    kind: "paragraph",
    role: null,
    place: null,
    content: [{ type: "text", value }],
    isBold: false,
    isItalic: false,
    asides: [],
  });
}

function beside(item: Item, { found }: WordReading): void {
  (found.hasText ? found.after : found.before).push(item);
}
