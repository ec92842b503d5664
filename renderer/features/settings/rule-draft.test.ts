import { expect, it } from "vitest";
import { ruleFaults } from "../../../shared/house-style/rule-faults.ts";
import { draftOf, NEW_RULE, ruleOf } from "./rule-draft.ts";

const DRAFT = {
  ...NEW_RULE,
  words: "Northern Ferries\n\n Northern Line ",
  replace: "Norhaven Ferries",
  why: "A new name.",
  example: "Northern Ferries will stop.",
  fine: "Norhaven Ferries will stop.",
};

it("makes a rule of what was typed, under a name that no rule has", () => {
  const rule = ruleOf(DRAFT, null, []);
  expect(rule).toMatchObject({
    id: "northern-ferries",
    words: ["Northern Ferries", "Northern Line"],
    replace: ["Norhaven Ferries"],
    desk: null,
  });
  expect(ruleFaults(rule)).toEqual([]);
  const listed = { ...rule, words: [...rule.words], replace: [...rule.replace] };
  const next = ruleOf(DRAFT, null, [{ ...listed, from: "desk", hides: false }]);
  expect(next.id).toBe("northern-ferries-2");
  expect(ruleOf(draftOf(rule), rule, [])).toEqual(rule);
});

it.each([
  [{ words: "" }, ["noWords"]],
  [{ isPattern: true, pattern: "(a+)+" }, ["pattern"]],
  [{ isPattern: true, pattern: "[" }, ["pattern"]],
  [{ replace: "a\nb\nc" }, ["replaceCount"]],
  [{ why: " " }, ["noWhy"]],
  [{ example: "" }, ["noExample"]],
  [{ example: "The ferry will stop." }, ["exampleMissed"]],
  [{ fine: "Northern Line boats" }, ["fineFound"]],
  [{ isPattern: true, pattern: "north\\w{1,20} (?:ferries|line)", remedy: "tell" as const }, []],
])("says what stands against a rule: %o", (change, faults) => {
  expect(ruleFaults(ruleOf({ ...DRAFT, ...change }, null, []))).toEqual(faults);
});
