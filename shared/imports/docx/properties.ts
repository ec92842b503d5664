import type { Author } from "../../article/article.ts";
import { keywordsIn } from "../../exports/docx/keywords.ts";
import { WORD_PROPERTIES } from "../../exports/draft-marks.ts";
import { isPersonName } from "../../text/names.ts";
import { plainSpaces } from "../../text/spaces.ts";
import { attributeOf, childOf, elementsOf, textIn, type XmlElement } from "../xml/element.ts";
import { partOf, type WordParts } from "./parts.ts";
import { relatedPart, relationsOf } from "./relations.ts";
import { timeOf } from "./review/tracking.ts";

/** What Word keeps about a file beside its text. */
export interface Properties {
  readonly title: string | null;
  readonly creator: string | null;
  readonly keywords: readonly string[];
  readonly language: string | null;
  /** Named by whoever wrote the file, with their texts. */
  readonly custom: ReadonlyMap<string, string>;
  /** Those that an article has no place for. */
  readonly others: readonly string[];
  /** Who saved the file last, and when; of one that does not say so the beginning of all times. */
  readonly saved: { readonly by: string | null; readonly at: string };
}

export function propertiesOf(parts: WordParts): Properties {
  const name = relatedPart(relationsOf(parts, ""), "core-properties") ?? "docProps/core.xml";
  const root = partOf(parts, name);
  const language = told(root, "dc:language");
  return {
    title: told(root, "dc:title"),
    creator: told(root, "dc:creator"),
    keywords: keywordsIn(told(root, "cp:keywords") ?? ""),
    language: language !== null && LANGUAGE.test(language) ? language : null,
    custom: customOf(parts),
    others: UNPLACED.flatMap((one) => told(root, one) ?? []),
    saved: {
      by: told(root, "cp:lastModifiedBy"),
      at: timeOf(told(root, "dcterms:modified") ?? told(root, "dcterms:created")) ?? NO_TIME,
    },
  };
}

function customOf(parts: WordParts): Map<string, string> {
  const name = relatedPart(relationsOf(parts, ""), "custom-properties") ?? WORD_PROPERTIES;
  const all = elementsOf(partOf(parts, name) ?? { name: "", attributes: {}, children: [] });
  return new Map(all.map((one) => [attributeOf(one, "name") ?? "", textIn(one).trim()]));
}

const NO_TIME = new Date(0).toISOString();
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i;
const UNPLACED = ["dc:description", "dc:subject", "cp:category", "cp:contentStatus"];

function told(root: XmlElement | null, name: string): string | null {
  const found = childOf(root, name);
  return found === null ? null : plainSpaces(textIn(found)) || null;
}

/**
 * The creator as the author where the text names none. Word writes there whoever's machine the file was
 * begun on, so it counts only where the title among the properties is this story's headline: then
 * somebody filled them in for it.
 */
export function authorOf({ title, creator }: Properties, headline: string | null): Author[] {
  if (title === null || headline === null || creator === null) return [];
  if (letters(title) !== letters(headline) || !isPersonName(creator) || !creator.includes(" "))
    return [];
  return [{ name: creator, role: null, organisation: null, handle: null, network: null }];
}

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
