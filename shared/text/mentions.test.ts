import { expect, it } from "vitest";
import { begunMention, mentionParts, mentionsIn, peopleBeginning } from "./mentions.ts";

const INES = { id: "ines", name: "Ines Aldor" };
const SHORT = { id: "short", name: "Ines" };
const TOM = { id: "tom", name: "Tom Reyes" };
const PEOPLE = [SHORT, INES, TOM];

it("finds who is named, once each, the longest name first", () => {
  expect(mentionsIn("@Ines Aldor and @Tom Reyes, ask @Ines Aldor.", PEOPLE)).toEqual([
    "ines",
    "tom",
  ]);
  expect(mentionsIn("@Ines, please", PEOPLE)).toEqual(["short"]);
  expect(mentionsIn("@Inessa, tom@example.org and @ Tom Reyes", PEOPLE)).toEqual([]);
});

it("cuts a text at the names and loses nothing of it", () => {
  const text = "Ask @Tom Reyes: 2 @ 3?";
  const parts = mentionParts(text, PEOPLE);
  expect(parts.map((part) => part.text).join("")).toBe(text);
  expect(parts.filter(({ person }) => person !== null)).toEqual([
    { text: "@Tom Reyes", person: "tom" },
  ]);
});

it("knows what is begun before the caret", () => {
  expect(begunMention("Ask @to", 7)).toBe("to");
  expect(begunMention("@", 1)).toBe("");
  expect(begunMention("tom@ex", 6)).toBeNull();
  expect(peopleBeginning(PEOPLE, "rey")).toEqual([TOM]);
  expect(peopleBeginning(PEOPLE, "")).toHaveLength(3);
});
