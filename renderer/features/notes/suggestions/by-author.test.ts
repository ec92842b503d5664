import { expect, it } from "vitest";
import type { PlacedSuggestion } from "../../../../shared/article/review/open-suggestions.ts";
import { byAuthor, EVERYBODY } from "./by-author.ts";

const said = (id: string, person: string, name: string) =>
  ({ id, person, name }) as unknown as PlacedSuggestion;
const open = [
  said("a", "lea", "Lea Brandt"),
  said("b", "omar", "Omar Haddad"),
  said("c", "lea", "Lea Brandt"),
];
const shown = (chosen: string) => byAuthor(open, chosen).shown.map(({ id }) => id);

it("shows the suggestions of one author, or of everybody", () => {
  expect(shown(EVERYBODY)).toEqual(["a", "b", "c"]);
  expect(shown("lea")).toEqual(["a", "c"]);
  expect(byAuthor(open, "omar").author).toEqual({ person: "omar", name: "Omar Haddad" });
});

it("lists each author once, and shows all where the chosen one has none left", () => {
  expect(byAuthor(open, "lea").people.map(({ label }) => label)).toEqual([
    "Lea Brandt",
    "Omar Haddad",
  ]);
  expect(shown("mo")).toEqual(["a", "b", "c"]);
  expect(byAuthor(open, "mo").author).toBeNull();
});
