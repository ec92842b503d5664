import type { Article } from "../../article/article.ts";
import { TEMPLATE_MARKS } from "../../markdown/template-marks.ts";
import { slotWords } from "./slot-words.ts";
import { slotsOf, type Template } from "./template.ts";

/** A story in the newsroom's own Markdown, between the marks by which it is read back. */
export function aroundMarkdown(template: Template, article: Article, story: string): string {
  const { begin, end } = TEMPLATE_MARKS;
  const marked = `${begin}\n\n${story.replace(/^\n+|(?<!\n)\n+$/g, "")}\n\n${end}`;
  return filled(template, "markdown", article, marked, escaped);
}

/** A story in the newsroom's own lines of copy. */
export function aroundCopy(template: Template, article: Article, story: string): string {
  return filled(template, "text", article, story.replace(/(?<!\n)\n+$/, ""), (words) => words);
}

/** Every sign that could mean something in Markdown; all may stand behind a backslash. */
const escaped = (words: string) => words.replace(/[!-/:-@[-`{-~]/g, "\\$&");

function filled(
  template: Template,
  format: "markdown" | "text",
  article: Article,
  story: string,
  written: (words: string) => string,
): string {
  const words = slotWords(article, null);
  let text = "";
  let from = 0;
  for (const { name, isPart, start, end } of slotsOf(template, format)) {
    text += template.text.slice(from, start);
    text += isPart ? story : written(words[name as keyof typeof words]);
    from = end;
  }
  return `${(text + template.text.slice(from)).replace(/\r\n/g, "\n").replace(/(?<!\n)\n+$/, "")}\n`;
}
