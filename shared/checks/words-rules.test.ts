import { expect, it } from "vitest";
import type { Article, NodeJson } from "../article/article.ts";
import { article, p } from "../testing/build.ts";
import { checkArticle } from "./check-article.ts";

const known = { assets: new Map(), targets: new Map() };

/** What a rule found: the very words, and what they would become. */
function found(rule: string, given: Article): unknown[] {
  return checkArticle(given, known)
    .filter((finding) => finding.rule === rule)
    .map(({ block, field, place, remedy }) => [
      block ?? field,
      place?.words ?? null,
      remedy?.kind === "text" ? remedy.text : remedy,
    ]);
}
const inText = (rule: string, text: string, fields: Partial<Article> = {}) =>
  found(rule, article([p(text, "a")], { language: "en-GB", ...fields }));

const linked = (text: string, href: string): NodeJson => ({
  type: "paragraph",
  attrs: { id: "a" },
  content: [
    { type: "text", text: "See " },
    { type: "text", text, marks: [{ type: "link", attrs: { href } }] },
  ],
});
const heading = (level: number, id: string): NodeJson => ({
  type: "heading",
  attrs: { id, level },
  content: [{ type: "text", text: "Tides" }],
});

it("places double spaces and doubled words to the letter, with what one press makes of them", () => {
  expect(inText("doubleSpace", "The boat  came in.")).toEqual([["a", "  ", " "]]);
  expect(inText("doubleSpace", "  The boat came in.  ")).toEqual([]);
  expect(inText("doubledWord", "The crew of the the ferry slept.")).toEqual([
    ["a", "the the", "the"],
  ]);
  expect(inText("doubledWord", "All that that man had had was so so.")).toEqual([]);
  expect(inText("doubledWord", "They sang Duran Duran in Pago Pago.")).toEqual([]);
  expect(inText("doubledWord", "Die, die die See kennen.", { language: "de" })).toEqual([]);
  expect(inText("doubledWord", "mu mu lehmä", { language: "fi" })).toEqual([]);
});

it("links bare addresses and makes links safe", () => {
  expect(inText("bareAddress", "More at www.harbour.example/times.")).toEqual([
    ["a", "www.harbour.example/times", { kind: "link", href: "https://www.harbour.example/times" }],
  ]);
  const safe = { kind: "link", href: "https://harbour.example/" };
  expect(found("httpLink", article([linked("the times", "http://harbour.example/")]))).toEqual([
    ["a", "the times", safe],
  ]);
  expect(found("httpLink", article([linked("the times", "https://harbour.example/")]))).toEqual([]);
  expect(found("deadAnchor", article([linked("the times", "#times")]))).toEqual([
    ["a", "the times", null],
  ]);
});

it("finds a heading that leaves out a level, and no other", () => {
  const levels = (...all: number[]) =>
    found("headingOrder", article(all.map((level, at) => heading(level, `h${at}`))));
  expect(levels(2, 4)).toEqual([["h1", null, { kind: "level", level: 3 }]]);
  expect(levels(2, 3, 4, 2, 3)).toEqual([]);
});

it("finds straight quotation marks beside typographic ones alone", () => {
  expect(inText("mixedQuotes", '“Yes,” she said. "No," he said.')).toEqual([
    ["a", '"', "“"],
    ["a", '"', "”"],
  ]);
  expect(inText("mixedQuotes", '"No," he said.')).toEqual([]);
  expect(inText("mixedQuotes", '“Yes.” A 12" gun.')).toEqual([]);
});

it("finds one number of one thing written two ways", () => {
  expect(inText("numberTwoWays", "Of five boats, 5 boats sank.")).toEqual([["a", "5", "five"]]);
  expect(inText("numberTwoWays", "Five boats, 5 crews, 12 boats, 5 miles, five miles.")).toEqual(
    [],
  );
});

it("finds one name written two ways, the rarer way", () => {
  expect(inText("nameTwoWays", "Anna Müller spoke. Müller left. Then Mueller came back.")).toEqual([
    ["a", "Mueller", "Müller"],
  ]);
  expect(inText("nameTwoWays", "Müller met Möller.")).toEqual([]);
});

it("finds a dek in the words of the first paragraph", () => {
  const lede = "Ferry fares rise by ten crowns from May, the port said.";
  expect(
    inText("dekRepeatsLede", lede, { dek: "Ferry fares rise by ten crowns from May" }),
  ).toEqual([["dek", null, null]]);
  expect(
    inText("dekRepeatsLede", lede, { dek: "Commuters on the islands will pay the most" }),
  ).toEqual([]);
});

it("tells the language that the text is clearly in", () => {
  const german =
    "Der Hafen ist seit dem Morgen gesperrt und die Fähren bleiben auch am Abend im Dock, sagte der Kapitän. " +
    "Das war nicht zu erwarten, als die Werft im Mai mit den Arbeiten an der Mole begann.";
  expect(inText("wrongLanguage", german)).toEqual([
    ["language", null, { kind: "language", language: "de" }],
  ]);
  expect(inText("wrongLanguage", german, { language: "de-AT" })).toEqual([]);
  expect(inText("wrongLanguage", german, { language: "not a language" })).toHaveLength(1);
  expect(inText("wrongLanguage", "The harbour is shut.", { language: "de" })).toEqual([]);
});

it("leaves alone what is suggested to go, and what the newsroom keeps to itself", () => {
  const gone: NodeJson = { type: "text", text: "the ", marks: [{ type: "deletion", attrs: {} }] };
  const line = [{ type: "text", text: "Of the " }, gone, { type: "text", text: "sea" }];
  const paragraph = { type: "paragraph", attrs: { id: "a" }, content: line };
  const note = { ...p("the the", "n"), type: "deskNote" };
  expect(found("doubledWord", article([paragraph, note], { language: "en" }))).toEqual([]);
});

it("counts the lines of a block, so that words in a list are found again", () => {
  const item = (text: string) => ({ type: "listItem", content: [p(text)] });
  const list = { type: "bulletList", attrs: { id: "l" }, content: [item("One"), item("a a b")] };
  const [finding] = checkArticle(article([list], { language: "en" }), known).filter(
    ({ rule }) => rule === "doubledWord",
  );
  expect(finding?.place).toEqual({ line: 1, start: 0, end: 3, words: "a a" });
});

it.each([15, 1500])("looks at the changed block alone, of %d", (count) => {
  let looks = 0;
  const counted = (text: string, id: string): NodeJson => {
    const block = p(text, id);
    const { content } = block;
    return Object.defineProperty(block, "content", {
      get: () => {
        looks += 1;
        return content;
      },
    });
  };
  const text = "The ferry left the quay in the morning, and nobody on board knew that. ".repeat(3);
  const body = Array.from({ length: count }, (_, at) => counted(text, `p${at}`));
  const given = article(body, { language: "en", headline: "Ferry", plannedLength: 600 });
  checkArticle(given, known);
  const changed = counted(`${text} Now now they do.`, "p3");
  looks = 0;
  checkArticle({ ...given, body: body.with(3, changed) }, known);
  expect(looks).toBeGreaterThan(0);
  expect(looks).toBeLessThan(12);
});
