import { expect, it } from "vitest";
import { importText } from "./import-text.ts";

const read = (text: string) => importText(new TextEncoder().encode(text), "quay.txt").article;
const STORY =
  "Cranes come back\n\nThe cranes came back on Monday, and nobody on the quay clapped.\n";

it("takes the fields that stand behind their labels above the story", () => {
  const head = "Slug: cranes\nKicker: Harbour\nTags: port, cranes\nEmbargo: 2026-11-21T06:00:00Z\n";
  expect(read(`${head}\n${STORY}`)).toMatchObject({
    ...{ slug: "cranes", kicker: "Harbour", tags: ["port", "cranes"] },
    ...{ embargoUntil: "2026-11-21T06:00:00Z", headline: "Cranes come back" },
  });
});

it.each([
  ["a line among them is none", "Slug: cranes\nThe port: a history\n"],
  ["one stands twice", "Slug: cranes\nSlug: port\n"],
  ["a time is none", "Embargo: on Friday\n"],
  ["they stand below the story", `${STORY}\nSlug: cranes\n`],
])("leaves them in the text where %s", (_, text) => {
  const article = read(`${text}\n${STORY}`);
  expect(article).toMatchObject({ slug: null, embargoUntil: null });
  expect(JSON.stringify(article)).toContain(text.includes("Friday") ? "Friday" : "Slug: cranes");
});

it("reads a photo in brackets with its caption, its credit, or both", () => {
  const photo = (text: string) => read(`${STORY}\n${text}\n`).body.find(isPhoto);
  const isPhoto = ({ type }: { type: string }) => type === "photo";
  expect(photo("[Photo: A crane. Photo by Lea Brandt/NPA]")).toMatchObject({
    attrs: { photographer: "Lea Brandt", agency: "NPA" },
    content: [{ text: "A crane." }],
  });
  expect(photo("[Photo: Photo by Lea Brandt/NPA]")?.attrs).toMatchObject({ agency: "NPA" });
  expect(photo("[Photo: A crane at dawn]")).toMatchObject({
    content: [{ text: "A crane at dawn" }],
  });
});
