import { Document, Footer, Packer, PageNumber, Paragraph, TextRun } from "docx";
import type { Article } from "../../article/article.ts";
import { portable } from "../../article/portable/portable.ts";
import { impliedDirection } from "../../html/implied-direction.ts";
import { languageTag } from "../html/times.ts";
import { suggestedDetails } from "../losses/foreseen-losses.ts";
import type { RenderedFile } from "../rendered.ts";
import { blocks } from "./blocks.ts";
import { closedPackage } from "./closed-package.ts";
import { guarded } from "./guarded.ts";
import { footLines, headLines } from "./head.ts";
import { numbering } from "./lists.ts";
import { MARGIN, pageSize } from "./measures.ts";
import { coreProperties, customProperties } from "./properties.ts";
import { reviewParts } from "./review/review-parts.ts";
import { reviewing } from "./review/reviewing.ts";
import { withoutTurnedLinks } from "./review/turned-links.ts";
import type { DocxSetting } from "./setting.ts";
import { documentStyles } from "./styles.ts";
import type { Count } from "./writing.ts";

/**
 * An article as a Word file, in the styles of `docs/word.md`. Desk notes are none of it, as in every export,
 * and comments and suggestions only where it leaves for review. Takes no time from the clock: the same article gives the same
 * bytes.
 */
export async function exportDocx(article: Article, setting: DocxSetting): Promise<RenderedFile> {
  const review = setting.review ?? null;
  const { article: whole, losses } = portable(article, review !== null);
  const ported = review === null ? whole : withoutTurnedLinks(whole);
  const count: Count = { lists: 0, drawings: 0, losses: new Map() };
  const document = documentOf(ported, setting, count);
  const core = { path: "docProps/core.xml", data: coreProperties(ported) };
  const open = new Uint8Array(await Packer.toArrayBuffer(document, undefined, [core]));
  const content = closedPackage(open, setting.pictures);
  const lost = [...count.losses].map(([element, times]) => ({ element, count: times }));
  const details = review === null ? [] : suggestedDetails(ported.body);
  return { content, losses: [...losses, ...lost, ...details] };
}

function documentOf(article: Article, setting: DocxSetting, count: Count): Document {
  const language = languageTag(article.language);
  const direction = article.direction ?? impliedDirection(language) ?? "ltr";
  const threads = setting.review ?? null;
  const text = {
    language,
    direction,
    reviewing: threads === null ? null : reviewing(article, threads),
  };
  const margin = { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN };
  const size = pageSize(language);
  return new Document({
    styles: documentStyles(text),
    numbering: numbering(article.body),
    customProperties: customProperties(article, setting.draft).map(({ name, value }) => ({
      name,
      value: guarded(value),
    })),
    ...(threads === null ? {} : reviewParts(threads, text)),
    sections: [
      {
        properties: { page: { size, margin } },
        footers: { default: pageNumbers() },
        children: [
          ...headLines(article, text),
          ...blocks(article.body, { ...setting, ...text, count }),
          ...footLines(article, text),
        ],
      },
    ],
  });
}

/** "2 / 5" */
function pageNumbers(): Footer {
  const number = new TextRun({ children: [PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES] });
  return new Footer({ children: [new Paragraph({ style: "Footer", children: [number] })] });
}
