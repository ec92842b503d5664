import type { Article } from "../../article/article.ts";
import { portable } from "../../article/portable/portable.ts";
import { Tally } from "../../article/portable/tally.ts";
import { bodyWords } from "../../article/words.ts";
import { NINJS_PROFILE, ROLES } from "../../ninjs/format.ts";
import { exportHtmlBody, htmlLine } from "../html/html.ts";
import type { HtmlSetting } from "../html/setting.ts";
import type { Rendered } from "../rendered.ts";
import { PLAIN_COPY } from "../text/setting.ts";
import { exportText } from "../text/text.ts";
import { associations } from "./associations.ts";
import { draftUri } from "./identifiers.ts";
import { known } from "./known.ts";
import { authors, places, subjects, timeOf } from "./metadata.ts";

const STANDARD = {
  name: "ninjs",
  version: "3.1",
  schema: "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#",
};

/**
 * An article as a news item of IPTC's ninjs 3.1: its fields where the standard has them, the body as
 * HTML and as plain copy, its photos and related links as associations. What is not known is left
 * out. `docs/ninjs.md` says what stands where.
 */
export function exportNinjs(article: Article, setting: HtmlSetting): Rendered {
  const { article: ported } = portable(article);
  const html = exportHtmlBody(article, setting);
  const lost = new Tally();
  const item = known({
    uri: draftUri(setting.draft),
    type: "text",
    standard: STANDARD,
    profile: NINJS_PROFILE,
    representationType: "full",
    firstCreated: timeOf(ported.publishedAt, lost),
    versionCreated: timeOf(ported.updatedAt, lost),
    embargoedUntil: timeOf(ported.embargoUntil, lost),
    pubStatus: "usable",
    language: ported.language,
    ...head(ported),
    ...authors(ported),
    ...places(ported),
    subjects: subjects(ported),
    bodies: bodies(ported, setting, html.text),
    associations: associations(ported.body, setting),
  });
  return {
    text: `${JSON.stringify(item, null, 1)}\n`,
    photos: html.photos,
    losses: [...html.losses, ...lost.losses()],
  };
}

function head({ slug, kicker, dateline, headlineContent, dekContent }: Article) {
  return {
    slugline: slug,
    headlines: [
      ...line(ROLES.headline, headlineContent),
      ...(kicker === null ? [] : [{ role: ROLES.kicker, value: kicker }]),
    ],
    descriptions: [
      ...line(ROLES.dek, dekContent),
      ...(dateline === null ? [] : [{ role: ROLES.dateline, value: dateline }]),
    ],
  };
}

/** As words alone, and once more as HTML where they are more than that. */
function line(role: string, content: Article["headlineContent"]) {
  if (content.length === 0) return [];
  const value = content.map(({ text }) => text ?? "\n").join("");
  const isPlain = content.every(({ text, marks = [] }) => text !== undefined && marks.length === 0);
  const html = { role, contentType: "text/html", value: htmlLine(content) };
  return [{ role, contentType: "text/plain", value }, ...(isPlain ? [] : [html])];
}

function bodies(article: Article, setting: HtmlSetting, html: string) {
  const story = { ...article, headlineContent: [], dekContent: [], byline: [] };
  const copy = exportText(story, { ...setting, text: { ...PLAIN_COPY, header: false } }).text;
  const wordCount = bodyWords(article.body);
  return [
    { role: "html", contentType: "text/html", wordCount, value: html },
    { role: "text", contentType: "text/plain", wordCount, value: copy },
  ];
}
