import { expect, test } from "vitest";
import { emptyArticle } from "../../../shared/article/article.ts";
import { htmlArticle, htmlPage } from "../../../shared/exports/html/html.ts";
import { PLAIN_STYLE } from "../../../shared/exports/style.ts";
import { housePage } from "./house-page.ts";
import { previewSetting } from "./preview-setting.ts";

const shown = (text: string) => {
  const article = emptyArticle();
  const template = { file: "ours.html", text };
  return housePage(htmlPage(article, { ...previewSetting(article, new Date(0)), template }));
};

test("a page of the house is shown with its own look", () => {
  const { body, style } = shown(
    "<html lang=cy><head>{{style}}<style>.ours { color: red }</style></head><body class=post><p>Ours</p>{{article}}",
  );
  expect(body.properties).toMatchObject({ lang: "cy", className: ["post"] });
  expect(JSON.stringify(body.children)).toContain('"Ours"');
  expect(style).toContain(".ours { color: red }");
  expect(style).toContain("article { max-width");
});

test("nothing of it runs, is sent or asks for another file", () => {
  const { body, style } = shown(
    '<head><style>@import url(https://x.example/a.css); p { background: url("/b.png") }</style></head><body onload=a()><script>a()</script><iframe src=c></iframe><form action=/d><p onclick=a() style="color: red">Ours</p></form><img src=/e srcset="/f 2x">{{article}}<link href=/g rel=stylesheet>',
  );
  const text = JSON.stringify(body);
  expect(text).not.toMatch(/script|iframe|onClick|onLoad|srcSet|action|stylesheet/);
  expect(text).toContain('"dataStyle":"color: red"');
  expect(style).not.toContain("url");
});

test("an old story has its age banner in the preview, by the day on which it is looked at", () => {
  const article = { ...emptyArticle(), publishedAt: "2020-11-24T12:00:00Z", language: "en" };
  const banner = (now: string) =>
    /This story is over [^"]*/.exec(
      JSON.stringify(
        htmlArticle(article, { ...PLAIN_STYLE, ...previewSetting(article, new Date(now)) }),
      ),
    )?.[0];
  expect(banner("2026-11-30T12:00:00Z")).toBe("This story is over 6 years old.");
  expect(banner("2021-11-23T12:00:00Z")).toBeUndefined();
});
