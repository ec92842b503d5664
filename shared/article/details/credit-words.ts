import { parseCredit } from "../../text/credit-line.ts";
import type { DetailValue } from "../photo-details.ts";
import type { DetailField } from "./fields.ts";

/** What an article says of its use of a photo. */
export interface UseWords {
  readonly photographer?: string;
  readonly agency?: string;
  readonly caption?: string;
  readonly alt?: string;
}

/**
 * What a field's values are called in an article, which has them in places of their own; null for a
 * field that an article has no place for.
 */
export function wordsOf(field: DetailField, values: readonly DetailValue[]): UseWords | null {
  const texts = values.filter((value) => typeof value === "string");
  const [first = ""] = texts;
  switch (field) {
    case "creators":
      return { photographer: [...new Set(texts)].join(", ") };
    case "creditLine":
      return wholeLine(first) ?? { agency: first };
    case "source":
      return { agency: first };
    case "caption":
      return { caption: first };
    case "alt":
      return { alt: first };
    default:
      return null;
  }
}

/** The parts of a credit that is written out ("Lea Brandt/NPA"); null for a name alone. */
export function wholeLine(credit: string): { photographer: string; agency: string } | null {
  const line = parseCredit(credit) ?? parseCredit(`Photo: ${credit}`);
  if (line?.photographer == null || line.agency === null) return null;
  return { photographer: line.photographer, agency: line.agency };
}
