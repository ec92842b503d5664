import type { ElementContent } from "hast";
import { attributeOf, childrenOf, textIn, type XmlElement } from "../xml/element.ts";
import { arranged } from "./arrange.ts";
import { Fields } from "./fields.ts";
import type { Aside } from "./items.ts";
import { partOf, type WordParts } from "./parts.ts";
import { type Beside, nothingFound, type WordReading } from "./reading.ts";
import { type Relations, relatedPart, relationsOf } from "./relations.ts";

/** The notes or comments of a file by their ids; those that only draw lines are none. */
export function besideOf(
  parts: WordParts,
  relations: Relations,
  kind: "footnote" | "endnote" | "comment",
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

/** Puts a comment beside the paragraph, with the words that it is about. */
export function commentAside(id: string | null, reading: WordReading): ElementContent[] {
  const comment = reading.beside.comment.get(id ?? "");
  if (comment === undefined) return [];
  reading.beside.comment.delete(id ?? "");
  const words = reading.commented.wordsOf(id ?? "");
  const author = attributeOf(comment.element, "w:author")?.trim() || "Comment";
  const label = words === null ? `${author}: ` : `${author} on “${words}”: `;
  reading.audit.note("comment", textIn(comment.element), label);
  reading.found.asides.push(asideOf(label, comment, reading));
  return [];
}

function asideOf(label: string, { element, relations }: Beside, reading: WordReading): Aside {
  const own = { ...reading, relations, fields: new Fields(), found: nothingFound() };
  const items = reading.items(element, own);
  return { label, content: arranged(items).map((placed) => placed.element) };
}

/** Comments whose place is gone, with the text that was deleted around it. */
export function restOfComments(reading: WordReading): Aside[] {
  const found = nothingFound();
  for (const id of [...reading.beside.comment.keys()]) commentAside(id, { ...reading, found });
  return found.asides;
}
