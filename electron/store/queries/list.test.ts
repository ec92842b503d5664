import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { DraftSort } from "../../../shared/contract/listed-by.ts";
import { runs } from "../../../shared/testing/runs.ts";
import { inContext } from "../../../shared/text/in-context.ts";
import { searchTerms } from "../../../shared/text/search-query.ts";
import { openStore } from "../open-store.ts";
import type { Store } from "../store.ts";
import { addListed } from "../testing/listed-drafts.ts";
import { afterwards, newFolder } from "../testing/new-folder.ts";
import { deviceKey } from "./devices.ts";
import { listRows } from "./list.ts";

const WORDS = "fog foghorn fogbound harbour harbours quay quayside Łódź a".split(" ");
const DRAFTS = 40;

/** Headline and body of each draft, made from a few words: some stand everywhere, some once. */
function textsOf(number: number): { headline: string; body: string } {
  const word = (step: number) => WORDS[(number * step) % WORDS.length] ?? "";
  return { headline: number % 5 === 0 ? word(1) : "", body: `fog ${word(5)} ${word(7)}.` };
}

function desk() {
  const file = join(newFolder(), "desk.sqlite");
  const store = openStore(file, { readonly: false });
  store.transaction(() => {
    deviceKey(store, "device", timeOf(0));
    for (let number = 0; number < DRAFTS; number += 1) {
      addListed(store, `d${number}`, timeOf(number * 17), { texts: textsOf(number) });
    }
  });
  store.close();
  const reading = openStore(file, { readonly: true });
  afterwards(() => reading.close());
  return reading;
}

/** Later numbers are not always later: the order of change is another than that of the drafts. */
function timeOf(minutes: number): string {
  return new Date(Date.UTC(2026, 0, 1, 0, minutes % 101)).toISOString();
}

function having(query: string, fields: (texts: ReturnType<typeof textsOf>) => string[]) {
  const terms = searchTerms(query);
  return (number: number) => {
    const texts = fields(textsOf(number));
    return terms.every((term) => texts.some((text) => inContext(text, [term]) !== null));
  };
}

const newest = () =>
  Array.from({ length: DRAFTS }, (_, number) => number).sort(
    (a, b) => timeOf(b * 17).localeCompare(timeOf(a * 17)) || b - a,
  );

function numbers(store: Store, { query, ...filter }: Asked, few?: number): number[] {
  return listRows(store, { ...filter, terms: searchTerms(query) }, few).map(({ id }) =>
    Number(id.slice(1)),
  );
}

interface Asked {
  readonly query: string;
  readonly sort?: DraftSort;
  readonly limit?: number;
}

test("what is found, and its order, is that of a look at every draft, however many match", () => {
  const store = desk();
  const word = fc.constantFrom(...WORDS, "fo", "fogb", "harb", "qua", "quay", "lodz", "zz", "h");
  const asked = {
    query: fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(" ")),
    few: fc.constantFrom(0, 4, 1000),
    limit: fc.constantFrom(3, 10, 1000),
  };
  fc.assert(
    fc.property(fc.record(asked), ({ query, few, limit }) => {
      const all = newest().filter(having(query, (texts) => Object.values(texts)));
      const found = (sort: DraftSort) => numbers(store, { query, sort, limit }, few);
      expect(found("newest")).toEqual(all.slice(0, limit));
      const best = found("match");
      expect(best).toHaveLength(Math.min(limit, all.length));
      expect(all).toEqual(expect.arrayContaining(best));
      // Where many match, those come first that have it all in their headline.
      const first = few > 0 ? [] : all.filter(having(query, ({ headline }) => [headline]));
      expect(best.slice(0, first.length)).toEqual(first.slice(0, limit));
    }),
    { numRuns: runs(60) },
  );
});

test("a word begun is any word that begins so; one quoted is itself alone", () => {
  const store = desk();
  const count = (query: string) => numbers(store, { query }).length;
  expect(count("foghor")).toBe(count('"foghorn"'));
  expect(count("harbour")).toBeGreaterThan(count('"harbour"'));
  expect(count("lodz")).toBeGreaterThan(0);
});
