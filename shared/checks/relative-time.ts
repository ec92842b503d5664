import { plainText } from "../article/article.ts";
import { walk } from "../article/walk.ts";
import { dayHere, dayWords } from "../time-guard/day.ts";
import { relativeTimes } from "../time-guard/relative-times.ts";
import { writtenOn } from "../time-guard/written-on.ts";
import type { Found, Rule } from "./finding.ts";

/** "Thursday" is another day when it is read in another week than the dateline's. */
export const relativeTime: Rule = (article, { now }) => {
  if (now === undefined) return [];
  const today = dayHere(now);
  const written = writtenOn(article, today);
  if (written === null || written === today) return [];
  const inText = (text: string, place: Pick<Found, "block" | "field">): Found[] =>
    relativeTimes(text, written, article.language).map(({ words, first, last }) => ({
      rule: "relativeTime",
      severity: "WARN",
      message: `“${words}” means ${first === last ? dayWords(first) : `${dayWords(first)} to ${dayWords(last)}`}, since the story speaks on ${dayWords(written)}. Today is another day.`,
      fix: "Say the date, or bring the words and the dateline up to date.",
      ...place,
    }));
  const lines = [...walk(article.body)].filter(({ node }) =>
    node.content?.some(({ type }) => type === "text"),
  );
  return [
    ...inText(plainText(article.headlineContent), { block: null, field: "headline" }),
    ...inText(plainText(article.dekContent), { block: null, field: "dek" }),
    ...lines
      .filter(({ node }) => node.type !== "deskNote")
      .flatMap(({ node, block }) => inText(plainText(node.content ?? []), { block, field: null })),
  ];
};
