import { Audit } from "../audit.ts";
import { refuseEmpty } from "../decode.ts";
import type { Imported } from "../import-result.ts";
import { childOf } from "../xml/element.ts";
import { arranged } from "./arrange.ts";
import { besideOf } from "./asides.ts";
import { Commented } from "./commented.ts";
import { Fields } from "./fields.ts";
import { countFurniture } from "./furniture.ts";
import { itemsOf } from "./items-of.ts";
import { LooksLost } from "./looks-lost.ts";
import { readNumbering } from "./numbering.ts";
import { partOf, refusePart, type WordParts } from "./parts.ts";
import { type Properties, propertiesOf } from "./properties.ts";
import { nothingFound, type WordReading } from "./reading.ts";
import { type Relations, relatedPart, relationsOf } from "./relations.ts";
import { Tracking } from "./review/tracking.ts";
import { commentsOf } from "./review/word-comments.ts";
import { storyOf } from "./story.ts";
import { readStyles } from "./styles.ts";

/**
 * A Word file as an article, with its tracked changes as suggestions and with its comments. What an article has no
 * place for is counted in the audit; the words of notes become desk notes. Nothing in the file runs, and nothing that it names is fetched.
 * @throws Problem BAD_FILE where it is damaged, empty, or built to overwhelm its reader
 */
export function importDocx(parts: WordParts, name: string): Imported {
  const main = relatedPart(relationsOf(parts, ""), "officeDocument") ?? "word/document.xml";
  const body = childOf(partOf(parts, main), "w:body");
  if (body === null) throw refusePart("is no document");
  const properties = propertiesOf(parts);
  const reading = readingOf(parts, main, properties);
  const placed = arranged(reading.items(body, reading));
  if (reading.pictures.length > MOST_PICTURES)
    throw refusePart("shows more pictures than any article");
  if (reading.pictures.length === 0) refuseEmpty(placed.map(({ text }) => text).join(""), name);
  countFurniture(parts, reading);
  reading.looks.countFonts();
  return storyOf(placed, properties, reading);
}

const MOST_PICTURES = 1_000;

function readingOf(parts: WordParts, main: string, { saved }: Properties): WordReading {
  const relations: Relations = relationsOf(parts, main);
  const named = (kind: string) => {
    const part = relatedPart(relations, kind);
    return part === null ? null : partOf(parts, part);
  };
  const styles = readStyles(named("styles"));
  const audit = new Audit();
  const comments = commentsOf(parts, relations);
  return {
    parts,
    styles,
    numbering: readNumbering(named("numbering"), styles),
    beside: {
      footnote: besideOf(parts, relations, "footnote"),
      endnote: besideOf(parts, relations, "endnote"),
    },
    counted: { footnote: 0, endnote: 0 },
    audit,
    pictures: [],
    looks: new LooksLost(audit),
    comments,
    commented: new Commented(comments.keys()),
    tracking: new Tracking(audit, saved.at),
    relations,
    fields: new Fields(),
    found: nothingFound(),
    items: itemsOf,
  };
}
