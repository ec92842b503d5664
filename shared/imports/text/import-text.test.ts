import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { plainText } from "../../article/article.ts";
import { schema } from "../../article/schema.ts";
import { bodyWords } from "../../article/words.ts";
import { importText } from "./import-text.ts";

const read = (text: string) => importText(new TextEncoder().encode(text), "story.txt");
const lines = (text: string) =>
  read(text).article.body.map((block) => plainText(block.content ?? []));
const types = (text: string) => read(text).article.body.map(({ type }) => type);

const story = `This story is over 5 years old.

LABOUR

Dockers Return as Norhaven Strike Ends

Two weeks of silence at the port end with a handshake.
Photo by Lea Brandt/NPA

By Lea Brandt and Tom Reyes

NORHAVEN, 21 November — The port opened its gates on Tuesday, and the first lorries were waiting.

Also read: How the harbour lost its railway

"We are tired," said Ana TK, who has worked the cranes for twenty years.

A container ship waits outside.
(AP Photo/Mo Ali)

What comes next

- Night shifts pay a fifth more.
- Cranes stop at forty knots of wind.

The union will vote again in March, when the talks about night shifts begin anew.

Cranes of Norhaven. Read more here.

Follow Lea Brandt on Twitter:\u00a0@leabrandt
`;

describe("a story as the desk files it", () => {
  const { article, audit } = read(story);

  test("it gives the fields above the story", () => {
    expect(article).toMatchObject({
      kicker: "LABOUR",
      headline: "Dockers Return as Norhaven Strike Ends",
      dek: "Two weeks of silence at the port end with a handshake.",
      dateline: "NORHAVEN, 21 November",
      language: "en",
      direction: null,
    });
    expect(article.byline.map(({ name, handle }) => [name, handle])).toEqual([
      ["Lea Brandt", "@leabrandt"],
      ["Tom Reyes", null],
    ]);
  });

  test("it gives each block its kind", () => {
    expect(article.body.map(({ type }) => type)).toEqual(
      "photo paragraph relatedLink paragraph photo heading bulletList paragraph relatedLink".split(
        " ",
      ),
    );
    const [lead, , , , second] = article.body;
    expect(lead?.attrs).toMatchObject({ photographer: "Lea Brandt", agency: "NPA", asset: null });
    expect(second?.attrs).toMatchObject({ photographer: "Mo Ali", agency: "AP" });
    expect(plainText(second?.content ?? [])).toBe("A container ship waits outside.");
  });

  test("it leaves the targets of related links to come", () => {
    expect(article.body.at(-1)?.attrs).toMatchObject({
      title: "Cranes of Norhaven",
      callToAction: "Read more here.",
      url: null,
      draftId: null,
      insertedTitle: null,
    });
  });

  test("it counts what does not stand in the text", () => {
    expect(audit).toEqual([
      { kind: "ageBanner", count: 1 },
      { kind: "followLine", count: 1 },
      { kind: "creditLine", count: 2 },
      { kind: "relatedLine", count: 2 },
    ]);
  });

  test("it is content of the schema, every block with an id", () => {
    const node = schema.nodeFromJSON({ type: "doc", content: article.body });
    expect(() => node.check()).not.toThrow();
    expect(new Set(article.body.map(({ attrs }) => attrs?.id)).size).toBe(article.body.length);
  });
});

test("it marks TK as a whole word, and links addresses", () => {
  const text = "Head\n\nAna TK of ATK saw https://norhaven.example/x. Then TKTK left.";
  const [first] = read(text).article.body;
  expect(first?.content?.map(({ text, marks }) => [text, marks?.[0]?.type])).toEqual([
    ["Ana ", undefined],
    ["TK", "tk"],
    [" of ATK saw ", undefined],
    ["https://norhaven.example/x", "link"],
    [". Then ", undefined],
    ["TKTK", "tk"],
    [" left.", undefined],
  ]);
});

test("it joins lines that were wrapped for a screen", () => {
  const wrapped = `Harbour bridge to close

The bridge over the Norhaven narrows will close in June for repairs that
engineers have asked for since the storms of last winter, the council
said on Monday. Ferries will run every ten minutes.

Shopkeepers on the north bank fear for their trade. "We lived through the
strike," said Ida Holm, who sells rope and paint.

Norhaven builds a second bridge, and nobody knows who will pay for it.
Read more here.
`;
  expect(types(wrapped)).toEqual(["paragraph", "paragraph", "relatedLink"]);
  expect(lines(wrapped)[0]).toContain("repairs that engineers have asked");
  expect(read(wrapped).audit).toEqual([
    { kind: "relatedLine", count: 1 },
    { kind: "joinedLines", count: 4 },
  ]);
});

test("it keeps one paragraph a line where lines are not wrapped", () => {
  const long =
    "The cranes are old and have been mended more often than anyone in the port can count. ";
  const text = `Cranes\n${long.repeat(2)}\nShort one.\n${long.repeat(3)}\n${long}`;
  expect(types(text)).toEqual(["paragraph", "paragraph", "paragraph", "paragraph"]);
});

test("it tells a dek from a story that begins under a byline", () => {
  const head = (middle: string) =>
    read(`Cranes Return\n\n${middle}\n\nThe cranes came back. It was late.`);
  expect(head("The oldest is from 1911\n\nBy Lea Brandt").article.dek).toBe(
    "The oldest is from 1911",
  );
  expect(head("By Lea Brandt\n\nThe oldest is from 1911.").article.dek).toBeNull();
  expect(head("By Lea Brandt\n\nThe oldest is from 1911").article.dek).toBe(
    "The oldest is from 1911",
  );
});

test("it takes a caption above a credit for a caption once there is a dek", () => {
  const { article } = read(
    "Cranes Return\n\nThe oldest is from 1911\n\nA crane at dawn.\nFoto: Mo Ali/dpa\n\nThe cranes came back.",
  );
  expect(article.dek).toBe("The oldest is from 1911");
  expect(plainText(article.body[0]?.content ?? [])).toBe("A crane at dawn.");
});

test("it leaves a paragraph above a credit alone when a blank line parts them", () => {
  const text = "Head\n\nBy Lea Brandt\n\nThe cranes came back.\n\nPhoto: AP\n\nMore came later.";
  expect(types(text)).toEqual(["paragraph", "photo", "paragraph"]);
});

test("it makes links of the titles under “Related:”", () => {
  const text =
    "Head\n\nThe cranes came back in spring, all four.\n\nMore.\n\nRelated:\n- Cranes\n- Bridges";
  expect(types(text).slice(-2)).toEqual(["relatedLink", "relatedLink"]);
});

test("it counts numbered items up, and takes one alone for a sentence", () => {
  const head = "Head\n\nThe plan has parts and here they are all listed.\n\nMore.\n\n";
  const listed = read(`${head}3. Pay\n4. Rest`).article.body.at(-1);
  expect(listed).toMatchObject({ type: "orderedList", attrs: { start: 3 } });
  expect(types(`${head}1. FC Norhaven won again.`).at(-1)).toBe("paragraph");
});

test("it takes a byline at the foot, and none in the middle", () => {
  const text =
    "Head\n\nBy Mo Ali\n\nThe cranes came back and stayed. They were late.\n\nBy Ship Again\n\nThey stayed.\n\nBy Lea Brandt";
  expect(read(text).article.byline.map(({ name }) => name)).toEqual(["Mo Ali", "Lea Brandt"]);
});

test("it takes agency and role under a byline for its author's", () => {
  const text =
    "Head Line\n\nBy Lea Brandt\nAssociated Press\nStaff Writer\n\nThe cranes came back. It was late.";
  expect(read(text).article.byline).toMatchObject([
    { name: "Lea Brandt", organisation: "Associated Press", role: "Staff Writer" },
  ]);
  expect(lines(text)).toEqual(["The cranes came back. It was late."]);
});

test("it knows right-to-left text and its language", () => {
  const { article } = read(
    "הנמל נפתח מחדש\n\nהעובדים חזרו לעבודה בבוקר והמשאיות חיכו ליד השער.\n\nסוף",
  );
  expect(article).toMatchObject({ language: "he", direction: "rtl" });
});

test("it takes a lone sentence for the story, not for its headline", () => {
  expect(read("The port closed on Monday.").article.headline).toBeNull();
  expect(lines("The port closed on Monday.")).toEqual(["The port closed on Monday."]);
});

const SAMPLES = new URL("../../../../shared/samples/", import.meta.url);

test.skipIf(!existsSync(SAMPLES))(
  "it reads the article the project started from (needs ../shared/samples)",
  () => {
    const [name = ""] = readdirSync(SAMPLES).filter((file) => file.endsWith(".txt"));
    const { article, audit } = importText(readFileSync(new URL(name, SAMPLES)), name);
    const kinds = (type: string) => article.body.filter((block) => block.type === type);
    expect(article.headline).not.toBeNull();
    expect(article.dek).not.toBeNull();
    expect(kinds("paragraph")).toHaveLength(11);
    expect(bodyWords(article.body)).toBe(572);
    expect(kinds("photo").map(({ attrs }) => [attrs?.photographer, attrs?.agency])).toEqual([
      [expect.any(String), expect.any(String)],
    ]);
    expect(kinds("relatedLink").map(({ attrs }) => [attrs?.url, attrs?.draftId])).toEqual(
      Array(4).fill([null, null]),
    );
    expect(article.byline).toMatchObject([
      { network: "Twitter", handle: expect.stringMatching(/^@/) },
    ]);
    expect(JSON.stringify(article)).not.toMatch(/years old/u);
    expect(audit).toContainEqual({ kind: "ageBanner", count: 1 });
  },
);
