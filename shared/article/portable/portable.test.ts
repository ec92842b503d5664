import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryArticle } from "../../testing/arbitrary-article.ts";
import { runs } from "../../testing/runs.ts";
import { article, paragraph, story, words } from "../../testing/story.ts";
import { portable } from "./portable.ts";

const losses = (body: Parameters<typeof article>[0]) =>
  Object.fromEntries(portable(article(body)).losses.map(({ element, count }) => [element, count]));

describe("a portable article", () => {
  it("is the article itself, on any ordinary day", () => {
    expect(portable(story)).toEqual({ article: story, losses: [] });
  });

  it("is portable already", () => {
    fc.assert(
      fc.property(arbitraryArticle, (any) => {
        const once = portable(any).article;
        expect(portable(once)).toEqual({ article: once, losses: [] });
      }),
      { numRuns: runs(200) },
    );
  });

  it("turns line ends inside a text into hard breaks", () => {
    const { article: ported } = portable(article([paragraph(words("a\r\nb\nc"))]));
    expect(ported.body[0]?.content?.map(({ type }) => type)).toEqual([
      "text",
      "hardBreak",
      "text",
      "hardBreak",
      "text",
    ]);
  });

  it("counts the characters that no file carries", () => {
    expect(losses([paragraph(words("a\u0000b\u0007\ud800\ufffe\tc"))])).toEqual({
      controlCharacter: 4,
    });
  });

  it("keeps the words of a link to what may not stand in an article", () => {
    const link = {
      type: "text",
      text: "here",
      marks: [{ type: "link", attrs: { href: "javascript:x" } }],
    };
    const { article: ported, losses: lost } = portable(article([paragraph(link)]));
    expect(ported.body[0]?.content).toEqual([words("here")]);
    expect(lost).toEqual([{ element: "address", count: 1 }]);
  });

  it("counts lists without items, odd first numbers and suggestions", () => {
    const item = { type: "listItem", content: [paragraph(words("a"))] };
    expect(
      losses([
        { type: "bulletList", content: [] },
        { type: "orderedList", attrs: { start: -3 }, content: [item] },
        {
          ...paragraph(words("a")),
          attrs: { suggestion: { deletion: { id: "s", person: "p", name: "Lea", at: "" } } },
        },
      ]),
    ).toEqual({ emptyList: 1, listStart: 1, suggestion: 1 });
  });
});
