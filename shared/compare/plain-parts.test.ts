import { describe, expect, it } from "vitest";
import type { NodeJson } from "../article/article.ts";
import { article, p } from "../testing/build.ts";
import { compareArticles } from "./compare-article.ts";
import { countsSentence } from "./counts-sentence.ts";
import { hiddenSentence, hideIn, NOTHING_HIDDEN } from "./hide.ts";

const TYPOGRAPHY = { ...NOTHING_HIDDEN, typography: true };
const FORMATTING = { ...NOTHING_HIDDEN, formatting: true };

function told(before: NodeJson[], after: NodeJson[], hiding: typeof TYPOGRAPHY) {
  const all = compareArticles(article(before), article(after));
  const { comparison, hidden } = hideIn(all, hiding);
  return [countsSentence(comparison.counts), hiddenSentence(hidden)];
}

describe("hidden typography", () => {
  it.each([
    ["quotation marks and apostrophes", `"It's dry," he said.`, "“It’s dry,” he said."],
    ["French ones with their spaces", `Il dit : "Jamais".`, "Il dit\u00a0: «\u202fJamais\u202f»."],
    ["dashes", "The ferry -- the last -- left, 1990-1995.", "The ferry—the last—left, 1990–1995."],
    ["ellipses", "And then... nothing.", "And then… nothing."],
    ["spaces", "The  ferry left. Late. ", "The\u00a0ferry left. Late."],
    ["composed letters", "Cafe\u0301 im Hafen.", "Café im Hafen."],
  ])("tells no %s", (_, before, after) => {
    const [counts, hidden] = told([p(before, "a")], [p(after, "a")], TYPOGRAPHY);
    expect(counts).toBe("Nothing changed.");
    expect(hidden).toMatch(/^Hidden: typography in \d places?\.$/);
    expect(told([p(before, "a")], [p(after, "a")], NOTHING_HIDDEN)[0]).toContain("1 block changed");
  });

  it("tells words that changed beside it, and those alone", () => {
    const [before, after] = ['He said "no" yes.', "He said “no” twice."];
    expect(told([p(before, "a")], [p(after, "a")], TYPOGRAPHY)).toEqual([
      "1 word added, 1 word removed, 1 block changed.",
      "Hidden: typography in 2 places.",
    ]);
  });

  it("leaves a line break and other words alone", () => {
    expect(told([p("re-form", "a")], [p("reform", "a")], TYPOGRAPHY)[1]).toBeNull();
    expect(told([p("all ready", "a")], [p("already", "a")], TYPOGRAPHY)[1]).toBeNull();
  });
});

describe("hidden formatting", () => {
  const styled = (marks: string[], href?: string): NodeJson => ({
    type: "paragraph",
    attrs: { id: "a" },
    content: [
      {
        type: "text",
        text: "The quay",
        marks: [
          ...(href === undefined ? [] : [{ type: "link", attrs: { href } }]),
          ...marks.map((type) => ({ type })),
        ],
      },
    ],
  });

  it("tells no bold or italic, and a link that leads elsewhere all the same", () => {
    expect(told([styled([])], [styled(["bold"])], FORMATTING)).toEqual([
      "Nothing changed.",
      "Hidden: formatting in 1 place.",
    ]);
    expect(told([styled([])], [styled([], "https://a.example/")], FORMATTING)).toEqual([
      "1 block changed.",
      null,
    ]);
  });

  it("tells no level of a heading", () => {
    const heading = (level: number): NodeJson => ({
      ...p("Fog"),
      type: "heading",
      attrs: { id: "a", level },
    });
    expect(told([heading(2)], [heading(3)], FORMATTING)[0]).toBe("Nothing changed.");
  });
});
