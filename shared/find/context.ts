import type { Match } from "./query.ts";

/** A hit for a person to judge: what stands before it, itself, and what stands behind it. */
export interface HitContext {
  readonly before: string;
  readonly hit: string;
  readonly after: string;
}

const BEFORE = 36;
const AFTER = 60;

/** On one line, cut between words, with "…" where the text goes on. */
export function contextOf(text: string, { from, to }: Pick<Match, "from" | "to">): HitContext {
  const start = from <= BEFORE ? 0 : from - BEFORE;
  const end = text.length - to <= AFTER ? text.length : to + AFTER;
  const lead = text.slice(start, from);
  const tail = text.slice(to, end);
  return {
    before: oneLine(start === 0 ? lead : `…${lead.replace(/^\S*\s/u, "").toWellFormed()}`),
    hit: oneLine(text.slice(from, to)),
    after: oneLine(end === text.length ? tail : `${tail.replace(/\s\S*$/u, "").toWellFormed()}…`),
  };
}

const oneLine = (text: string) => text.replace(/\s+/gu, " ");
