import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../../../shared/testing/runs.ts";
import { openStore } from "../open-store.ts";
import { addListed } from "../testing/listed-drafts.ts";
import { afterwards, newFolder } from "../testing/new-folder.ts";
import { deviceKey } from "./devices.ts";
import { setBinned } from "./drafts.ts";
import { facets } from "./facets.ts";
import { personKey } from "./people.ts";

const AT = "2026-01-01T00:00:00.000Z";
/** Two people go by one name. */
const PEOPLE = ["Ines Aldor", "Oda Wren", "Oda Wren", "Tomé Brusk"];

function desk() {
  const store = openStore(join(newFolder(), "desk.sqlite"), { readonly: false });
  afterwards(() => store.close());
  deviceKey(store, "device", AT);
  const keys = PEOPLE.map((name, at) =>
    personKey(store, { id: `p${at}` as never, name, initials: "XX" }, AT),
  );
  return { store, keys };
}

const name = fc.constantFrom("Harbour", "Weather", "Oda Wren", "Ines Aldor", "sea");
const who = fc.option(fc.nat(PEOPLE.length - 1), { nil: null });
const someDraft = fc.record({
  section: fc.option(name, { nil: null }),
  tags: fc.uniqueArray(name, { maxLength: 3 }),
  authors: fc.uniqueArray(name, { maxLength: 2 }),
  changer: who,
  /** Somebody of the desk, or somebody it does not know. */
  assigned: fc.option(fc.constantFrom("p1", "p2", "stranger"), { nil: null }),
  isBinned: fc.boolean(),
});

/** Each name once a draft, by a look at each. */
function counted(named: readonly (readonly (string | null | undefined)[])[]) {
  const counts = new Map<string, number>();
  for (const names of named) {
    for (const one of new Set(names)) {
      if (typeof one === "string") counts.set(one, (counts.get(one) ?? 0) + 1);
    }
  }
  return Object.fromEntries(counts);
}

const told = (of: readonly { name: string; count: number }[]) =>
  Object.fromEntries(of.map((one) => [one.name, one.count]));

test("the counts are those of a look at every draft out of the bin", () => {
  const { store, keys } = desk();
  const drafts = fc.array(someDraft, { maxLength: 12 });
  const stop = new RangeError("Taken back.");
  const check = (made: Parameters<Parameters<typeof drafts.filter>[0]>[0]) => {
    for (const [at, { changer, assigned, isBinned, ...draft }] of made.entries()) {
      const person = changer === null ? null : (keys[changer] ?? null);
      const assignedTo = assigned === null ? null : { id: assigned, name: "Stranger" };
      const key = addListed(store, `d${at}`, AT, { ...draft, person, assignedTo });
      if (isBinned) setBinned(store, key, AT);
    }
    const listed = made.filter(({ isBinned }) => !isBinned);
    const { sections, tags, people, assigned } = facets(store);
    const nameOf = { p1: "Oda Wren", p2: "Oda Wren", stranger: "Stranger" };
    expect(told(sections)).toEqual(counted(listed.map((one) => [one.section])));
    expect(told(tags)).toEqual(counted(listed.map((one) => one.tags)));
    expect(told(people)).toEqual(
      counted(listed.map((one) => [...one.authors, PEOPLE[one.changer ?? -1]])),
    );
    expect(told(assigned)).toEqual(
      counted(listed.map((one) => [one.assigned === null ? null : nameOf[one.assigned as "p1"]])),
    );
    throw stop;
  };
  fc.assert(
    fc.property(drafts, (made) => {
      expect(() => store.transaction(() => check(made))).toThrow(stop);
    }),
    { numRuns: runs(60) },
  );
});
