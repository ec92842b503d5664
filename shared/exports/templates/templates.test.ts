import { readFileSync } from "node:fs";
import fc from "fast-check";
import type { Element } from "hast";
import { describe, expect, it } from "vitest";
import { emptyArticle } from "../../article/article.ts";
import { portable } from "../../article/portable/portable.ts";
import { attribute, everyElement, isA, textOf } from "../../imports/html/elements.ts";
import { importHtml } from "../../imports/html/html.ts";
import { parseHtml } from "../../imports/html/parser.ts";
import { importMarkdown } from "../../imports/markdown/markdown.ts";
import { arbitraryArticle } from "../../testing/arbitrary-article.ts";
import { nastyText } from "../../testing/nasty-text.ts";
import { runs } from "../../testing/runs.ts";
import { setting, story } from "../../testing/story.ts";
import { withoutIds } from "../../testing/without-ids.ts";
import { draftOfText } from "../draft-marks.ts";
import { exportHtmlFragment, exportHtmlPage } from "../html/html.ts";
import { exportMarkdown } from "../markdown/markdown.ts";
import { exportText } from "../text/text.ts";
import { assertTemplate } from "./assert-template.ts";
import type { TemplatedFormat } from "./template.ts";

/** The template that a newsroom begins with. */
const STARTER = new URL("../../../resources/export-profiles/house-page.html", import.meta.url);
const housePage = { file: "house-page.html", text: readFileSync(STARTER, "utf8") };

const template = (text: string) => ({ file: "ours.html", text });
const piece = template('<div class="story">\n{{article}}\n<p>{{byline}}</p>\n</div>\n');
const notes = template("> The house’s own\n\n{{article}}\n\n*{{headline}}* was in {{section}}.\n");

const written = {
  page: exportHtmlPage,
  fragment: exportHtmlFragment,
  Markdown: exportMarkdown,
} as const;

describe.each([
  ["page", housePage, importHtml],
  ["fragment", piece, importHtml],
  ["Markdown", notes, importMarkdown],
] as const)("a %s within a template", (format, within, read) => {
  const write = (article: typeof story) =>
    written[format](article, { ...setting, template: within }).text;

  it("comes back as the equal article and is written to the same bytes", () => {
    fc.assert(
      fc.property(arbitraryArticle, (article) => {
        const text = write(article);
        const back = read(text);
        expect(withoutIds(back.article)).toEqual(withoutIds(portable(article).article));
        expect(back.audit).toEqual([]);
        expect(write(back.article)).toBe(text);
      }),
      { numRuns: runs(150) },
    );
  });

  it("still names the draft it came from", () => {
    expect(draftOfText(write(story))).toBe(setting.draft);
  });
});

const oneLine = (words: string) => words.replace(/\s+/gu, " ");

describe("what stands in a page's slots", () => {
  const page = (text: string, article = story) =>
    exportHtmlPage(article, { ...setting, template: template(text) }).text;

  it("is escaped for where it stands, whatever it is", () => {
    const fields = fc.record({ slug: nastyText, kicker: nastyText, section: nastyText });
    fc.assert(
      fc.property(fields, (said) => {
        const text = page(
          '<title>{{section}}</title><body data-slug="{{slug}}"><a href="/news/{{slug}}?of={{section}}">{{kicker}}</a><textarea title={{kicker}}>{{slug}}</textarea><main>{{article}}</main>',
          { ...emptyArticle(), ...said },
        );
        const elements = [...everyElement(parseHtml(text))];
        const names = elements.map(({ tagName }) => tagName);
        const shell = "html head meta title body a textarea main article".split(" ");
        expect(names.slice(0, shell.length)).toEqual(shell);
        const link = elements.find((one) => isA(one, "a"));
        const [slug, section] = [said.slug, said.section].map(oneLine);
        expect(attribute(link as Element, "href")).toBe(
          `/news/${encodeURIComponent(slug ?? "")}?of=${encodeURIComponent(section ?? "")}`,
        );
        expect(textOf(link as Element)).toBe(oneLine(said.kicker));
      }),
      { numRuns: runs(300) },
    );
    const text = page(
      '<body><a href="/x/{{section}}" title="{{section}}">{{section}}</a>{{article}}',
      { ...emptyArticle(), section: '"><script>alert(1)</script>' },
    );
    expect(text).not.toContain("><script>alert(1)</script></a>");
  });

  it("is left out of an attribute that would be empty, and told with spaces or without", () => {
    const text = page('<html lang="{{language}}" dir="{{ direction }}"><body>{{ article }}', {
      ...story,
      language: "fa",
    });
    expect(text).toContain('<html lang="fa" dir="rtl">');
    expect(page('<html dir="{{direction}}"><body>{{article}}', emptyArticle())).toContain("<html>");
  });

  it("adds to a head nothing that it says itself, and tells its one encoding", () => {
    const text = page(
      '<head><meta charset="latin1"><title>{{headline}} – Post</title>{{metadata}}</head><body>{{article}}',
    );
    expect(text.match(/<title>/g)).toHaveLength(1);
    expect(text.match(/<meta charset="utf-8">/g)).toHaveLength(1);
    expect(text).not.toContain("latin1");
    expect(text).not.toContain("<style>");
    expect(text).toContain("application/ld+json");
    expect(page("<body>{{article}}")).toContain('<meta charset="utf-8">');
  });

  it("keeps the house's own scripts as they are", () => {
    const script = "<script>if (1 < 2 && true) count();</script>";
    expect(page(`<head>${script}</head><body>{{article}}`)).toContain(script);
  });
});

it("puts a house's lines around copy", () => {
  const lines = {
    file: "ours.txt",
    text: "OUR PAPER\r\n{{slug}}\r\n\r\n{{article}}\r\n\r\n-30-\r\n",
  };
  const { text } = exportText(story, { ...setting, template: lines });
  const plain = exportText(story, setting).text;
  expect(text).toBe(`OUR PAPER\n${story.slug ?? ""}\n\n${plain}\n-30-\n`);
});

it("escapes words for Markdown", () => {
  const said = { ...emptyArticle(), section: "*a* [b](c) <i> `d` & #1" };
  const { text } = exportMarkdown(said, { ...setting, template: notes });
  expect(text).toContain("\\*a\\* \\[b\\]\\(c\\) \\<i\\> \\`d\\` \\& \\#1");
});

it.each<readonly [TemplatedFormat, string, RegExp]>([
  ["html", "<p>\n{{headlin}}</p>{{article}}", /line 2, \{\{headlin\}\}: There is no such slot/],
  ["html", "<p>ours</p>\n", /line 1, \{\{article\}\}: It is missing/],
  ["html", "<body>{{article}}\n{{article}}", /line 2, \{\{article\}\}: It stands there a second/],
  ["html", "<head>{{head}}\n{{style}}</head><body>{{article}}", /line 2, \{\{style\}\}: .* second/],
  ["html", "<body>{{article}}\n{{head}}", /line 2, \{\{head\}\}: It can only stand in the page’s/],
  ["html", "<body>\n<p>{{article}}", /line 2, \{\{article\}\}: It can only stand between blocks/],
  ["html", "{{article}}<html><body>x", /\{\{article\}\}: It can only stand between blocks/],
  [
    "html",
    "<body>{{article}}\n<script>a('{{slug}}')</script>",
    /line 2, \{\{slug\}\}: It can only/,
  ],
  ["html", "<body>{{article}}\n<style>.{{slug}}{}</style>", /line 2, \{\{slug\}\}: It can only/],
  ["html", "<body>{{article}}\n<!-- {{slug}} -->", /line 2, \{\{slug\}\}: It can only/],
  ["html", "<body>{{article}}\n<p {{slug}}>", /line 2, \{\{slug\}\}: It can only/],
  ["html", "<body>{{article}}\n<p onclick='a({{slug}})'>", /line 2, \{\{slug\}\}: It can only/],
  ["html", "<body>{{article}}\n<p style='a:{{slug}}'>", /line 2, \{\{slug\}\}: It can only/],
  ["html", "<body>{{article}}\n<a href='javascript:a({{slug}})'>", /line 2, \{\{slug\}\}: It can/],
  ["html", "<body>{{article}}\n<a href='data:text/html,{{dek}}'>", /line 2, \{\{dek\}\}: It can/],
  ["html", "<body title='{{article}}'>", /\{\{article\}\}: It can only stand/],
  ["html", `<body>${"<div>".repeat(3000)}{{article}}`, /line 1, .* nests/],
  ["html-fragment", "{{head}}{{article}}", /line 1, \{\{head\}\}: There is no such slot/],
  ["markdown", "a\n> {{article}}", /line 2, \{\{article\}\}: It must stand on a line of its own/],
  ["text", "{{article}} x", /line 1, \{\{article\}\}: It must stand on a line of its own/],
])("refuses a template of %s: %j", (format, text, sentence) => {
  expect(() => assertTemplate(template(text), format)).toThrow(sentence);
  expect(() => assertTemplate(template(text), format)).toThrow(/^The template ours\.html is wrong/);
});
