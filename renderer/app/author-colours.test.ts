import { expect, it } from "vitest";
import type { PersonProfile } from "../../shared/contract/desk.ts";
import { authorRules } from "./author-colours.ts";

it("gives the suggestions of those who chose a colour that colour, and no other", () => {
  const [lea, tom] = ["lea", "tom"] as unknown as PersonProfile["id"][];
  const people = [
    { id: lea as PersonProfile["id"], colour: "rose" as const },
    { id: tom as PersonProfile["id"], colour: null },
  ];
  expect(authorRules(people)).toBe('[data-hue][data-person="lea"] { --by: var(--person-rose); }');
});
