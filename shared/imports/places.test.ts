import { expect, test } from "vitest";
import { emptyArticle, type NodeJson, plainText } from "../article/article.ts";
import { readWord, TITLE } from "../testing/read-word.ts";
import { para, style } from "../testing/word-file.ts";
import { Audit, told } from "./audit.ts";
import { importHtml } from "./html/html.ts";
import { importMarkdown } from "./markdown/markdown.ts";
import { located, withMore } from "./places.ts";
import { importText } from "./text/import-text.ts";

const line = (text: string): NodeJson => ({ type: "paragraph", content: [{ type: "text", text }] });

const STORY = "The quay has been closed since Monday, and nobody knows for how long it will be.";
const page = (more: string) =>
  `<body><h1>Quay closes</h1><p>${STORY}</p><h1>Tides</h1><p>${STORY}</p>${more}</body>`;
const LEVELS = [1, 2, 3, 4];
const wordHeadings = LEVELS.map((level) =>
  para(["Tides", "Ebb", "Slack", "Flood"][level - 1] ?? "", `H${level}`),
).join("");
const wordStyles = LEVELS.map((level) => style(`H${level}`, `heading ${level}`)).join("");

function noted(body: NodeJson[], note: (audit: Audit) => void) {
  const audit = new Audit();
  note(audit);
  return located({ article: { ...emptyArticle(), body }, ...told(audit), photos: [] });
}

const blockAt = ({ article }: ReturnType<typeof located>, at: number) =>
  article.body[at]?.attrs?.id;

test("every block has an id, by which a place is found again", () => {
  const result = noted([line("The quay sank."), line("The crane stands.")], (audit) => {
    const mark = audit.mark();
    audit.note("underline", "crane");
    audit.around(mark, "The crane stands.");
    audit.note("pageBreak");
  });
  expect(blockAt(result, 0)).not.toBe(blockAt(result, 1));
  expect(result.audit).toEqual([
    { kind: "pageBreak", count: 1, places: [{ block: null, field: null, words: null }] },
    {
      kind: "underline",
      count: 1,
      places: [{ block: blockAt(result, 1), field: null, words: "crane" }],
    },
  ]);
});

test("of paragraphs that read alike each is the place of its own note, in their order", () => {
  const body = [line("He said no."), line("Then it rained."), line("He said no.")];
  const result = noted(body, (audit) => {
    audit.note("font", "He", "He said no.");
    audit.note("font", "it", "Then it rained.");
    audit.note("font", "no", "He said no.");
  });
  const blocks = result.audit[0]?.places.map(({ block }) => block);
  expect(blocks).toEqual([0, 1, 2].map((at) => blockAt(result, at)));
});

test("very many are counted, and the first are told", () => {
  const result = noted([line("Quay")], (audit) => {
    for (let at = 0; at < 1000; at += 1) audit.note("font", `word ${at}`);
  });
  expect(result.audit[0]).toMatchObject({ kind: "font", count: 1000 });
  expect(result.audit[0]?.places).toHaveLength(100);
});

test.each([
  ["Markdown", () => importMarkdown("# Quay\n\nText.\n\n# Tides\n\n## Ebb\n\n##### Flood")],
  ["a page", () => importHtml(page("<h2>Ebb</h2><h5>Flood</h5>"))],
  // The uppermost of Word's stands at 2: of four levels the last is one too deep.
  [
    "a Word file",
    () => readWord(TITLE + wordHeadings, { styles: style("Title", "Title") + wordStyles }).imported,
  ],
])("headings of %s that stand at another level now are told in their places", (file, read) => {
  const { article, audit } = located(read());
  const ofHeadings = audit.filter(({ kind }) => kind === "headingLevel");
  const at = (words: string) =>
    article.body.find(({ content = [] }) => plainText(content) === words)?.attrs;
  expect(ofHeadings.flatMap(({ places }) => places)).toEqual([
    ...(file === "a Word file" ? [] : [{ block: at("Tides")?.id, field: null, words: "Tides" }]),
    { block: at("Flood")?.id, field: null, words: "Flood" },
  ]);
  expect([at("Tides")?.level, at("Flood")?.level]).toEqual([2, 4]);
});

test("a page's headline that its story shows again is no heading whose level changed", () => {
  const { audit } = importHtml(`<body><h1>Quay closes</h1><p>${STORY}</p></body>`);
  expect(audit).toEqual([]);
});

test("plain text: what became a credit, a link or a handle is found where it stands now", () => {
  const result = located(
    importText(
      new TextEncoder().encode(
        "Cranes return\n\nThe harbour waited for them, and nobody had clapped at all.\n\nPhoto by Lea Brandt/NPA\n\nBridges of Norhaven. Read more here.\n\nFollow Ines Aldor on Mastodon: @inesaldor\n\nThis story is over 5 years old.\n",
      ),
      "cranes.txt",
    ),
  );
  const placed = Object.fromEntries(result.audit.map(({ kind, places }) => [kind, places]));
  const byType = (type: string) =>
    result.article.body.find((block) => block.type === type)?.attrs?.id;
  expect(placed).toEqual({
    ageBanner: [{ block: null, field: null, words: "This story is over 5 years old." }],
    followLine: [
      { block: null, field: "byline", words: "Follow Ines Aldor on Mastodon: @inesaldor" },
    ],
    creditLine: [{ block: byType("photo"), field: null, words: "Photo by Lea Brandt/NPA" }],
    relatedLine: [
      { block: byType("relatedLink"), field: null, words: "Bridges of Norhaven. Read more here." },
    ],
  });
});

test("Markdown: what an article has no place for is found in its paragraph", () => {
  const result = located(
    importMarkdown(
      "# Quay\n\nIt sank.\n\nThe `crane` stands.\n\n[Here](file:///etc/passwd) it is.\n",
    ),
  );
  expect(result.audit).toEqual([
    {
      kind: "markup",
      count: 1,
      places: [{ block: blockAt(result, 1), field: null, words: "crane" }],
    },
    {
      kind: "address",
      count: 1,
      places: [{ block: blockAt(result, 2), field: null, words: "file:///etc/passwd" }],
    },
  ]);
});

test("more that was found later is added to its kind", () => {
  const place = { block: "a", field: null, words: "quay.jpg" };
  const { audit } = noted([line("Quay")], (one) => one.note("missingPhoto"));
  expect(
    withMore(audit, [
      { kind: "missingPhoto", place },
      { kind: "unreadPicture", place },
    ]),
  ).toEqual([
    { kind: "missingPhoto", count: 2, places: [{ block: null, field: null, words: null }, place] },
    { kind: "unreadPicture", count: 1, places: [place] },
  ]);
});
