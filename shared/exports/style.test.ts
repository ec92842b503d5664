import { expect, it } from "vitest";
import { importHtml } from "../imports/html/html.ts";
import { article, paragraph, setting, story, words } from "../testing/story.ts";
import { withoutIds } from "../testing/without-ids.ts";
import { exportHtmlFragment } from "./html/html.ts";
import { PLAIN_STYLE, styled } from "./style.ts";

const heading = (level: number) => ({
  type: "heading",
  attrs: { level },
  content: [words("Cost")],
});

it("says what an article leaves unsaid, in galleries and quotes too, and nothing else", () => {
  const photo = (creditPattern: string | null) => ({ type: "photo", attrs: { creditPattern } });
  const link = { type: "relatedLink", attrs: { title: "Council" } };
  const given = article([
    { type: "gallery", content: [photo(null), photo("© {agency}")] },
    { type: "blockquote", content: [link] },
    paragraph(words("The quay.")),
  ]);
  const style = { creditPattern: "Foto: {photographer}", callToAction: "Mehr lesen" };
  expect(styled(given, style).body).toMatchObject([
    {
      content: [
        { attrs: { creditPattern: "Foto: {photographer}" } },
        { attrs: { creditPattern: "© {agency}" } },
      ],
    },
    { content: [{ attrs: { title: "Council", callToAction: "Mehr lesen" } }] },
    { content: [{ text: "The quay." }] },
  ]);
  expect(styled(story, PLAIN_STYLE)).toEqual(story);
});

it("begins headings deeper in HTML, which come back at their own level", () => {
  const given = article([heading(2), heading(3), heading(4)]);
  const { text, losses } = exportHtmlFragment(given, { ...setting, headingsFrom: 4 });
  expect(text.match(/<h\d/g)).toEqual(["<h4", "<h5", "<h6"]);
  expect(losses).toEqual([]);
  expect(withoutIds(importHtml(text).article)).toEqual(given);
});

it("closes gaps between headings below the level at which they begin", () => {
  const { text, losses } = exportHtmlFragment(article([heading(4)]), {
    ...setting,
    headingsFrom: 3,
  });
  expect(text).toContain('<h3 data-level="4">');
  expect(losses).toEqual([{ element: "headingLevel", count: 1 }]);
});
