import { findInLines, type Hit } from "../../../shared/find/find-lines.ts";
import type { FindLine } from "../../../shared/find/lines.ts";
import { BadPattern, matcherOf } from "../../../shared/find/matcher.ts";
import { type FindQuery, type Match, PLAIN_QUERY } from "../../../shared/find/query.ts";
import type { Observable } from "../../bridge/session.ts";
import { createValue } from "../../bridge/value.ts";
import { type PatternThread, TOO_LONG } from "./pattern-thread.ts";

/** The article as it is looked through and changed; `app` says how. */
export interface Searchable {
  readonly lines: () => FindLine[];
  readonly mark: (hits: readonly Hit[], at: number | null) => void;
  readonly reveal: (hit: Hit) => void;
  readonly replace: (hits: readonly Hit[], replacement: string, query: FindQuery) => void;
  /** Undoes the last step of the writing, whatever it was. */
  readonly undo: () => void;
  /** Told when anything that `lines` gives may have changed. */
  readonly subscribe: (listener: () => void) => () => void;
}

export interface Found {
  readonly query: FindQuery;
  readonly hits: readonly Hit[];
  /** Which of them is looked at; null where none is. */
  readonly at: number | null;
  /** Why nothing can be looked for, for a person; null where it can. */
  readonly problem: string | null;
}

export interface Finder {
  readonly found: Observable<Found>;
  readonly look: (query: FindQuery) => void;
  readonly step: (by: 1 | -1) => void;
  readonly go: (index: number) => void;
  /** Replaces these and looks again. Answers how many. */
  readonly replace: (indices: readonly number[], replacement: string) => number;
  readonly stop: () => void;
}

const NOTHING: Found = { query: PLAIN_QUERY, hits: [], at: null, problem: null };
const PAUSE_MS = 150;

/** Which of so many hits is looked at; counted on from the first where there are fewer. */
type Near = (count: number) => number;

/** Looks for something in one article, and again at each pause after a change of it. */
export function createFinder(article: Searchable, thread: PatternThread): Finder {
  const found = createValue<Found>(NOTHING);
  let isStale = false;
  let round = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const show = (next: Found, reveals: boolean) => {
    isStale = false;
    found.set(next);
    article.mark(next.hits, next.at);
    const hit = next.at === null ? undefined : next.hits[next.at];
    if (reveals && hit !== undefined) article.reveal(hit);
  };
  const settle = (query: FindQuery, hits: readonly Hit[], near: Near, reveals: boolean) => {
    const at = hits.length === 0 ? null : near(hits.length) % hits.length;
    show({ query, hits, at, problem: null }, reveals);
  };
  const lookAgain = async (query: FindQuery, near: Near, reveals: boolean) => {
    clearTimeout(timer);
    round += 1;
    const mine = round;
    const fail = (problem: string) => show({ query, hits: [], at: null, problem }, false);
    try {
      const matcher = matcherOf(query);
      if (!query.isRegex)
        return settle(query, findInLines(article.lines(), matcher, query), near, reveals);
      isStale = true;
      const lines = article.lines();
      const matches = await thread.match(
        lines.map(({ text }) => text),
        query,
      );
      if (mine !== round) return;
      if (matches === null) return fail(TOO_LONG);
      settle(query, findInLines(lines, remembered(lines, matches), query), near, reveals);
    } catch (error) {
      if (!(error instanceof BadPattern)) throw error;
      fail(error.message);
    }
  };
  const stopHearing = article.subscribe(() => {
    isStale = true;
    clearTimeout(timer);
    timer = setTimeout(() => {
      const { query, at } = found.get();
      void lookAgain(query, (count) => Math.min(at ?? 0, count - 1), false);
    }, PAUSE_MS);
  });
  const go = (index: number) => {
    const state = found.get();
    if (state.hits[index] !== undefined) show({ ...state, at: index }, true);
  };
  return {
    found,
    look: (query) => void lookAgain(query, () => 0, true),
    go,
    step: (by) => {
      const { hits, at } = found.get();
      if (hits.length > 0) go(((at ?? (by === 1 ? -1 : 0)) + by + hits.length) % hits.length);
    },
    replace: (indices, replacement) => {
      const { query, hits } = found.get();
      const chosen = hits.filter((_, index) => indices.includes(index));
      // The places are those of the text as it was looked through.
      if (isStale || chosen.length === 0) return 0;
      article.replace(chosen, replacement, query);
      const first = indices[0] ?? 0;
      // What it was replaced by may be found as well: then the next one is looked at.
      const near = (count: number) => (count < hits.length ? first : first + 1);
      void lookAgain(query, near, true);
      return chosen.length;
    },
    stop: () => {
      round += 1;
      clearTimeout(timer);
      stopHearing();
      thread.stop();
      article.mark([], null);
    },
  };
}

function remembered(lines: readonly FindLine[], matches: readonly (readonly Match[])[]) {
  const known = new Map(lines.map(({ text }, index) => [text, matches[index] ?? []]));
  return (text: string) => known.get(text) ?? [];
}
