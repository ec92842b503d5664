import type { Article } from "../article/article.ts";
import type { ExportFormat } from "../contract/exports.ts";
import { exportHtmlFragment, exportHtmlPage } from "./html/html.ts";
import type { HtmlSetting } from "./html/setting.ts";
import { exportMarkdown } from "./markdown/markdown.ts";
import type { Rendered } from "./rendered.ts";

type Render = (article: Article, setting: HtmlSetting) => Rendered;

/** Every format, with what its files are called. */
export const FORMATS: Readonly<
  Record<ExportFormat, { render: Render; extension: string; mediaType: string; title: string }>
> = {
  html: {
    render: exportHtmlPage,
    extension: ".html",
    mediaType: "text/html",
    title: "HTML page",
  },
  "html-fragment": {
    render: exportHtmlFragment,
    extension: ".fragment.html",
    mediaType: "text/html",
    title: "HTML fragment",
  },
  markdown: {
    render: exportMarkdown,
    extension: ".md",
    mediaType: "text/markdown",
    title: "Markdown",
  },
};
