import { describe, expect, it } from "vitest";
import type { PersonId } from "../../../shared/contract/ids.ts";
import type { Presence } from "../../../shared/newsroom/presence.ts";
import { presentPeople } from "./present.ts";

const id = () => crypto.randomUUID() as PersonId;
const caret: Presence["caret"] = {
  anchor: { item: { client: 1, clock: 1 } },
  head: { item: { client: 1, clock: 1 } },
};
const person = (name: string, colour: Presence["person"]["colour"] = null) => ({
  id: id(),
  name,
  initials: name.slice(0, 1),
  colour,
});

describe("who else has an article open", () => {
  it("is told once each, by the window in which they write", () => {
    const omar = person("Omar", "teal");
    const lea = person("Lea");
    const others = new Map<number, Presence>([
      [3, { person: omar, caret: null }],
      [2, { person: omar, caret }],
      [1, { person: lea, caret: null }],
    ]);
    expect(presentPeople(others, id(), () => "rose")).toEqual([
      { client: 1, name: "Lea", initials: "L", hue: "rose", isWriting: false },
      { client: 2, name: "Omar", initials: "O", hue: "teal", isWriting: true },
    ]);
  });

  it("says so where it is another window of one's own", () => {
    const ines = person("Ines");
    const [only] = presentPeople(new Map([[1, { person: ines, caret }]]), ines.id, () => "blue");
    expect(only?.name).toBe("You, in another window");
  });
});
