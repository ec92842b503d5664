import type { ElementContent } from "hast";
import { attributeOf, childrenOf, textIn, type XmlElement } from "../xml/element.ts";
import { arranged } from "./arrange.ts";
import { Fields } from "./fields.ts";
import type { Aside } from "./items.ts";
import { partOf, type WordParts } from "./parts.ts";
import { type Beside, nothingFound, type WordReading } from "./reading.ts";
import { type Relations, relatedPart, relationsOf } from "./relations.ts";

/** The notes of a file by their ids; those that only draw lines are none. */
export function besideOf(
  parts: WordParts,
  relations: Relations,
  kind: "footnote" | "endnote",
): Map<string, Beside> {
  const part = relatedPart(relations, `${kind}s`);
  const root = part === null ? null : partOf(parts, part);
  if (part === null || root === null) return new Map();
  const own = relationsOf(parts, part);
  const written = childrenOf(root, `w:${kind}`).filter(
    (one) => (attributeOf(one, "w:type") ?? "normal") === "normal",
  );
  return new Map(
    written.map((element) => [attributeOf(element, "w:id") ?? "", { element, relations: own }]),
  );
}

const LABELS = { footnote: "Footnote", endnote: "Endnote" } as const;

/** Puts a note beside the paragraph; each has its place once. */
export function noteAside(
  kind: "footnote" | "endnote",
  reference: XmlElement,
  reading: WordReading,
): ElementContent[] {
  const notes = reading.beside[kind];
  const id = attributeOf(reference, "w:id") ?? "";
  const note = notes.get(id);
  if (note === undefined || !reading.fields.isShown) return [];
  notes.delete(id);
  reading.counted[kind] += 1;
  const label = `${LABELS[kind]} ${reading.counted[kind]}: `;
  reading.audit.note("note", textIn(note.element), label);
  reading.found.asides.push(asideOf(label, note, reading));
  return [];
}

function asideOf(label: string, { element, relations }: Beside, reading: WordReading): Aside {
  const own = { ...reading, relations, fields: new Fields(), found: nothingFound() };
  const items = reading.items(element, own);
  return { label, content: arranged(items).map((placed) => placed.element) };
}
