import { parseHTML } from "linkedom";
import { expect, it } from "vitest";
import type { NodeJson } from "../article/article.ts";
import { article, p } from "../testing/build.ts";
import { compareArticles } from "./compare-article.ts";
import { comparePage } from "./write-html.ts";

function page(before: ReturnType<typeof article>, after: ReturnType<typeof article>) {
  const text = comparePage(compareArticles(before, after), "Version 1 and now");
  return { text, document: parseHTML(text).document as unknown as Page };
}

/** As much of a DOM as these tests read; this layer's tests know no DOM's types. */
interface Page {
  readonly title: string;
  querySelector(selector: string): Found | null;
  querySelectorAll(selector: string): Iterable<Found>;
}
interface Found {
  readonly textContent: string;
  getAttribute(name: string): string | null;
}

const textsOf = ({ document }: { document: Page }, selector: string) =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);

it("strikes what went, underlines what came, and says moves and counts in words", () => {
  const before = article([p("Fog over the quay.", "a"), p("Rain.", "b"), p("Sun.", "c")], {
    headline: "North quay closes",
  });
  const after = article([p("Sun.", "c"), p("Fog over the north quay.", "a"), p("Rain.", "b")], {
    headline: "South quay closes",
  });
  const shown = page(before, after);
  expect(shown.document.title).toBe("Version 1 and now");
  expect(textsOf(shown, "del")).toEqual(["North"]);
  expect(textsOf(shown, "ins")).toEqual(["South", "north "]);
  expect(textsOf(shown, ".label")).toEqual([
    "Paragraph 1, moved: it was 3",
    "Paragraph 2, changed",
  ]);
  expect(textsOf(shown, ".counts")).toEqual([
    "2 words added, 1 word removed, 1 block changed, 1 block moved, 1 field changed.",
  ]);
});

it("has the article's words in its language and direction, and its own in English", () => {
  const arabic = { language: "ar" };
  const shown = page(article([p("أُغلق الرصيف.", "a")], arabic), article([p("أُغلق.", "a")], arabic));
  const section = shown.document.querySelector("section");
  expect([section?.getAttribute("lang"), section?.getAttribute("dir")]).toEqual(["ar", "rtl"]);
  expect(shown.document.querySelector("html")?.getAttribute("lang")).toBe("en");
});

it("lets nothing out of an article become markup", () => {
  const nasty = '</style><script>alert(1)</script><img src=x onerror="alert(1)">';
  const photo: NodeJson = { type: "photo", attrs: { id: "b", alt: nasty } };
  const shown = page(
    article([p("Fog.", "a")]),
    article([p(nasty, "a"), photo], { slug: nasty, language: nasty }),
  );
  expect(textsOf(shown, "script, img")).toEqual([]);
  expect(textsOf(shown, "dd ins")).toContain(nasty);
});

it("lists first what changed in somebody's own words, each entry leading to its place", () => {
  const before = article([p("Fog.", "a"), p("“Never,” she said.", "b")]);
  const after = article([p("Mist.", "a"), p("“Ever,” she said.", "b")]);
  const shown = page(before, after);
  expect(textsOf(shown, "h2")).toEqual(["In quotations", "Text"]);
  const [entry] = shown.document.querySelectorAll("li a");
  expect(entry?.textContent).toBe("Paragraph 2, changed");
  const place = shown.document.querySelector(entry?.getAttribute("href") ?? "");
  expect(place?.textContent).toContain("NeverEver");
});
