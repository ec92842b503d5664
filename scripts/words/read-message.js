import { IntlMessageFormat } from "intl-messageformat";

/** Kinds of the parser's parts that stand for themselves: letters, and the count within a plural. */
const PLAIN = new Set([0, 7]);

/** All parts of an ICU message, those within its plurals and tags as well. */
function partsOf(text, language) {
  return new IntlMessageFormat(text, language).getAst().flatMap(withInner);
}

function withInner(part) {
  const inner = Object.values(part.options ?? {}).flatMap(({ value }) => value);
  return [part, ...[...inner, ...(part.children ?? [])].flatMap(withInner)];
}

/** The names of a message's values and tags, in order of the alphabet. */
export function namesIn(text, language) {
  const named = partsOf(text, language).filter(({ type }) => !PLAIN.has(type));
  return [...new Set(named.map(({ value }) => value))].sort();
}

/** The categories that each plural of a message has words for. */
export function pluralsIn(text, language) {
  return partsOf(text, language)
    .filter(({ pluralType }) => pluralType !== undefined)
    .map(({ options }) => Object.keys(options));
}
