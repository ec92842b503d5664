import type { FindQuery, Match } from "./query.ts";

type ReplaceWay = Pick<FindQuery, "isRegex" | "preservesCase">;

/** What a match becomes. Only a regular expression's replacement reads `$`; an unknown group stays as it is written. */
export function replacementFor(
  text: string,
  match: Match,
  replacement: string,
  { isRegex, preservesCase }: ReplaceWay,
): string {
  const becomes = isRegex ? filled(text, match, replacement) : replacement;
  return preservesCase ? inCaseOf(text.slice(match.from, match.to), becomes) : becomes;
}

/** In capitals like the words it replaces, or with a first letter like theirs. */
function inCaseOf(found: string, becomes: string): string {
  const letters = found.replace(/\P{L}/gu, "");
  const isUpper = letters === letters.toUpperCase() && letters !== letters.toLowerCase();
  if (isUpper && [...letters].length > 1) return becomes.toUpperCase();
  const [first = ""] = letters;
  const [own = "", ...rest] = becomes;
  if (first === first.toLowerCase() && first === first.toUpperCase()) return becomes;
  const begun = first === first.toUpperCase() ? own.toUpperCase() : own.toLowerCase();
  return begun + rest.join("");
}

/** A regular expression's replacement with its groups put in. */
function filled(text: string, match: Match, replacement: string): string {
  return replacement.replace(/\$(?:(\$)|(&)|(\d{1,2})|<([^>]+)>)/gu, (written, ...caught) => {
    const [dollar, whole, number, name] = caught as (string | undefined)[];
    if (dollar !== undefined) return "$";
    if (whole !== undefined) return text.slice(match.from, match.to);
    if (number !== undefined) return groupOf(match, number) ?? written;
    return name !== undefined && name in match.named ? (match.named[name] ?? "") : written;
  });
}

/** `$12` is group 12, or group 1 and a "2" where there are fewer. */
function groupOf({ groups }: Match, digits: string): string | null {
  const count = Number(digits);
  if (count >= 1 && count <= groups.length) return groups[count - 1] ?? "";
  const first = Number(digits.charAt(0));
  if (digits.length < 2 || first < 1 || first > groups.length) return null;
  return `${groups[first - 1] ?? ""}${digits.charAt(1)}`;
}

/** The text with each of these matches replaced; they are in order and none overlaps another. */
export function replaceAll(
  text: string,
  matches: readonly Match[],
  replacement: string,
  query: ReplaceWay,
): string {
  let at = 0;
  let result = "";
  for (const match of matches) {
    result += text.slice(at, match.from) + replacementFor(text, match, replacement, query);
    at = match.to;
  }
  return result + text.slice(at);
}
