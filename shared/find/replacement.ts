import type { FindQuery, Match } from "./query.ts";

/** What a match becomes. Only a regular expression's replacement reads `$`; an unknown group stays as it is written. */
export function replacementFor(
  text: string,
  match: Match,
  replacement: string,
  { isRegex }: Pick<FindQuery, "isRegex">,
): string {
  if (!isRegex) return replacement;
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
  query: Pick<FindQuery, "isRegex">,
): string {
  let at = 0;
  let result = "";
  for (const match of matches) {
    result += text.slice(at, match.from) + replacementFor(text, match, replacement, query);
    at = match.to;
  }
  return result + text.slice(at);
}
