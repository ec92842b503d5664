import type { Article, NodeJson } from "../../article/article.ts";
import { portable } from "../../article/portable/portable.ts";
import { Tally } from "../../article/portable/tally.ts";
import type { Rendered } from "../rendered.ts";
import { aroundCopy } from "../templates/text-template.ts";
import { blockLines } from "./blocks.ts";
import { footLines, headLines } from "./head.ts";
import { oneLine } from "./lines.ts";
import { PLAIN_COPY, type TextSetting, type Writing } from "./setting.ts";

/**
 * An article as plain copy for a wire desk: fields, headline, dek and byline above the story, the
 * dateline at its first words, what is no paragraph on lines of its own. Every word that readers see
 * comes back by `importText`; pictures, styles and shapes are counted as lost.
 */
export function exportText(article: Article, setting: TextSetting): Rendered {
  const { article: ported, losses } = portable(article);
  const lost = new Tally();
  const writing: Writing = {
    ...(setting.text ?? PLAIN_COPY),
    language: ported.language,
    lost,
  };
  const blocks = [
    ...headLines(ported, writing),
    ...blockLines(datelined(ported), writing),
    ...footLines(ported, writing),
  ];
  const copy = `${blocks.join("\n\n")}\n`;
  const { template } = setting;
  const text = template ? aroundCopy(template, ported, copy) : copy;
  return { text, photos: [], losses: [...losses, ...lost.losses()] };
}

/** The body with the dateline before its first words, or on a line of its own where it opens with none. */
function datelined({ dateline, body }: Article): NodeJson[] {
  const place = oneLine(dateline);
  if (place === null) return body;
  const [first, ...more] = body;
  const { type, content = [] } = first ?? {};
  const line = (text: string): NodeJson => ({ type: "text", text });
  if (first === undefined || type !== "paragraph" || content.length === 0) {
    return [{ type: "paragraph", content: [line(place)] }, ...body];
  }
  return [{ ...first, content: [line(`${place} — `), ...content] }, ...more];
}
