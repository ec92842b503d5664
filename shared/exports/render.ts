import type { Article } from "../article/article.ts";
import type { TextExport } from "../contract/exports.ts";
import { exportHtmlFragment, exportHtmlPage, exportPaper } from "./html/html.ts";
import type { HtmlSetting } from "./html/setting.ts";
import { exportMarkdown } from "./markdown/markdown.ts";
import { exportNinjs } from "./ninjs/ninjs.ts";
import type { Rendered } from "./rendered.ts";
import type { ExportStyle } from "./style.ts";
import { exportText } from "./text/text.ts";

type Render = (article: Article, setting: HtmlSetting & Partial<ExportStyle>) => Rendered;

/** What writes each format that is a text, and the page that a host prints as a PDF. */
export const RENDERERS: Readonly<Record<TextExport | "pdf", Render>> = {
  html: exportHtmlPage,
  "html-fragment": exportHtmlFragment,
  markdown: exportMarkdown,
  ninjs: exportNinjs,
  text: exportText,
  pdf: exportPaper,
};
