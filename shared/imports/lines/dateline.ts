import { isAgency } from "../../text/agencies.ts";

/** A story's opening words taken apart: where and when, and the text after the dash. */
export interface DatelinedText {
  readonly dateline: string;
  readonly text: string;
}

const PLACE = "(?<place>\\p{Lu}[\\p{L}.'’ -]{1,40}(?:, \\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+)?)?)";
const DATE =
  "(?<date>, (?:(?:\\p{L}{3,10}\\.? )?\\d{1,2}\\.?(?: de)? \\p{L}{3,10}\\.?|\\p{L}{3,10}\\.? \\d{1,2})(?:,? \\d{4})?)";
const AGENCY = "(?:(?<=^| )\\((?<agency>[^)]{2,40})\\)| \\((?<sign>[^)]{2,40})\\))";
const OPENING = new RegExp(`^(?:${PLACE})?${DATE}?${AGENCY}?\\s?(?:[—–]|--?)\\s?(?<=[\\s—–])`, "u");

/** Words in capitals before a dash that name no place. */
const NO_PLACE =
  /^(?:UPDATED?|BREAKING|EXCLUSIVE|ANALYSIS|OPINION|WATCH|NOTE|CORRECTION|EDITOR.S NOTE|EILMELDUNG|URGENT|ÚLTIMA HORA)$/u;

/**
 * Parts "NORHAVEN, 21 November — The port …" and "LONDON (AP) — …". A place alone counts in
 * capitals only; with a date or a known agency it may be written as any name. Null for other text.
 */
export function splitDateline(paragraph: string): DatelinedText | null {
  const match = OPENING.exec(paragraph);
  if (match === null) return null;
  const { place, date, agency, sign } = match.groups ?? {};
  const text = paragraph.slice(match[0].length);
  const signed = agency ?? sign;
  if (signed !== undefined && !isAgency(signed) && !isCapitals(signed)) return null;
  if (place === undefined && !isAgency(signed ?? "")) return null;
  if (place !== undefined && NO_PLACE.test(place.trim())) return null;
  if (date === undefined && signed === undefined && !isCapitals(place ?? "")) return null;
  if (!/^["'“‘„«¿¡]?[\p{Lu}\p{Lo}\d]/u.test(text)) return null;
  return { dateline: match[0].replace(/(?:(?<!\s)\s+)?(?<![—–-])[—–-]+\s*$/u, ""), text };
}

function isCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && text === text.toUpperCase();
}

/** A date alone on its line, as it stands under a headline: "21 November 2025", "Nov. 21, 2025". */
export function isDateLine(line: string): boolean {
  return DATE_LINE.test(line);
}

const DATE_LINE =
  /^(?:(?:published|posted|updated|veröffentlicht|publié le|publicado)(?: on| am| el| em)?:? )?(?:\p{L}{3,10},? )?(?:\d{1,2}\.?(?: de)? \p{L}{3,10}\.?(?: de)?,? \d{4}|\p{L}{3,10}\.? \d{1,2},? \d{4}|\d{4}-\d{2}-\d{2})(?:,? (?:at )?\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: \p{Lu}{2,4})?)?$/iu;
