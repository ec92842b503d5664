import { expect, it } from "vitest";
import type { NodeJson } from "../article/article.ts";
import { article, p } from "../testing/build.ts";
import { compareArticles } from "./compare-article.ts";
import { compareText } from "./write-text.ts";

const lines = (
  before: ReturnType<typeof article>,
  after: ReturnType<typeof article>,
): readonly string[] => compareText(compareArticles(before, after));

it("says every change in a line and how much there was", () => {
  const photo = (alt: string | null, caption: string): NodeJson => ({
    type: "photo",
    attrs: { id: "x", alt },
    content: p(caption).content,
  });
  const before = article(
    [p("Fog over the quay.", "a"), photo(null, "The crane"), p("Rain.", "b")],
    {
      headline: "North quay closes",
      section: "Local",
    },
  );
  const after = article(
    [p("Rain.", "b"), p("Fog over the quay.", "a"), photo("A crane", "The last crane")],
    { headline: "South quay closes" },
  );
  expect(lines(before, after)).toEqual([
    "Headline: [-North-]{+South+} quay closes",
    "Section: “Local” → nothing",
    "Paragraph 1 moved: it was 3: Rain.",
    "Photo 3: The {+last +}crane",
    "Photo 3, alt text: nothing → “A crane”",
    "2 words added, 1 word removed, 1 block changed, 1 block moved, 2 fields changed.",
  ]);
});

it("says in a word that a picture became decorative", () => {
  const photo = (alt: string | null): NodeJson => ({ type: "photo", attrs: { id: "x", alt } });
  expect(lines(article([photo("A crane")]), article([photo("")]))[0]).toBe(
    "Photo 1, alt text: “A crane” → “decorative”",
  );
});

it("names what stands in a block by its place there", () => {
  const list = (...items: string[]): NodeJson => ({
    type: "bulletList",
    attrs: { id: "l" },
    content: items.map((text) => ({ type: "listItem", content: [p(text)] })),
  });
  expect(lines(article([list("Berths")]), article([list("Berths", "Cranes")]))).toEqual([
    "List 1, Item 2 added",
    "List 1, Item 2, Paragraph 1 added: {+Cranes+}",
    "1 word added, 1 block changed.",
  ]);
});

it("shows of a long text what stands beside the change", () => {
  const long = Array.from({ length: 60 }, (_, at) => `word${at}`).join(" ");
  const [line] = lines(article([p(`${long} Fog.`, "a")]), article([p(`${long} Rain.`, "a")]));
  expect(line).toBe("Paragraph 1: …word54 word55 word56 word57 word58 word59 [-Fog-]{+Rain+}.");
});

it("says where a link leads and what is bold", () => {
  const words = (href: string, ...marks: string[]): NodeJson[] => [
    {
      type: "text",
      text: "The quay",
      marks: [{ type: "link", attrs: { href } }, ...marks.map((type) => ({ type }))],
    },
  ];
  const block = (content: NodeJson[]) =>
    article([{ type: "paragraph", attrs: { id: "a" }, content }]);
  expect(
    lines(block(words("https://a.example/")), block(words("https://b.example/", "bold"))),
  ).toEqual([
    "Paragraph 1: The quay{link to https://a.example/ → bold, link to https://b.example/}",
    "1 block changed.",
  ]);
});

it("hands a terminal nothing to obey", () => {
  const [line] = lines(article([]), article([], { slug: "\u001b[2Jquay\nnext" }));
  expect(line).toBe("Slug: nothing → “\ufffd[2Jquay⏎next”");
});

it("says so where nothing changed", () => {
  expect(lines(article([p("Fog.", "a")]), article([p("Fog.", "a")]))).toEqual(["Nothing changed."]);
});

it("lists first what changed in somebody's own words, and says a split in one line", () => {
  const before = article([p("Fog. Rain.", "a"), p("“Never,” she said.", "b")]);
  const after = article([p("Fog.", "a"), p("Rain.", "x"), p("“Ever,” she said.", "b")]);
  expect(lines(before, after)).toEqual([
    "In quotations:",
    "Paragraph 3: “[-Never-]{+Ever+},” she said.",
    "Elsewhere:",
    "Paragraph 1 split into 1 and 2: Fog.",
    "1 word added, 1 word removed, 1 block changed, 1 block split.",
  ]);
});
