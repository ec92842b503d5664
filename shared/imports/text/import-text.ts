import { type Article, type Author, emptyArticle, type NodeJson } from "../../article/article.ts";
import { directionOf, guessLanguage } from "../../text/guess-language.ts";
import { Audit, told } from "../audit.ts";
import { type DecodedText, decodeText } from "../decode.ts";
import { type Imported, withKinds } from "../import-result.ts";
import { splitDateline } from "../lines/dateline.ts";
import { withFollowed } from "../lines/follow-line.ts";
import type { RelatedLine } from "../lines/related-line.ts";
import { creditAfter, noteCredit } from "../story/credit-note.ts";
import { type Body, readBody } from "./body.ts";
import { type Head, takeHead } from "./head.ts";
import { inlineContent } from "./inline.ts";
import { takeLabelled } from "./labelled-fields.ts";
import type { Line, Reading } from "./line.ts";
import { readLines } from "./read-lines.ts";

/**
 * A plain text file as an article, by the trade's habits alone. No word is lost: what does not
 * stand in the article is counted in the audit. Throws as {@link decodeText} does.
 */
export function importText(bytes: Uint8Array, name: string): Imported {
  return readText(decodeText(bytes, name));
}

/** The same for text that has been decoded, with what that changed. */
function readText({ text, audit }: DecodedText): Imported {
  const read = readLines(text);
  const kept = read.lines.filter(({ reading }) => !BESIDE_THE_STORY.has(reading.kind));
  const { fields, rest } = takeLabelled(kept);
  const head = takeHead(rest, fields.kicker === undefined);
  const body = readBody(head.rest);
  const byline = bylineOf(read.lines, [...head.byline, ...body.signed]);
  const noted = new Audit();
  for (const { kind, words, near } of read.notes) noted.note(kind, words, near);
  for (const line of read.lines) noteLine(line, noted);
  const article = { ...compose(text, head, body, byline), ...fields };
  return withKinds({ article, ...told(noted), photos: [] }, audit);
}

/** Lines that give a field or nothing, wherever they stand. */
const BESIDE_THE_STORY: ReadonlySet<Reading["kind"]> = new Set(["ageBanner", "follow"]);

function bylineOf(lines: readonly Line[], names: readonly Author[]): Author[] {
  const followed = lines.flatMap(({ reading }) =>
    reading.kind === "follow" ? reading.followed : [],
  );
  return withFollowed(names, followed);
}

/** Lines whose words the article says in another form. */
function noteLine({ text, reading }: Line, audit: Audit): void {
  if (reading.kind === "ageBanner") audit.note("ageBanner", text);
  if (reading.kind === "follow") audit.note("followLine", text);
  if (reading.kind === "related") noteRelated(text, reading.link, audit);
  if (reading.kind === "credit") {
    noteCredit(audit, creditAfter(text, reading.caption ?? ""), reading.credit);
  }
}

/** A line that only heads related links ("Related:") says nothing that a link does not. */
function noteRelated(text: string, { title, url }: RelatedLine, audit: Audit): void {
  const near = title ?? url;
  if (near !== null) audit.note("relatedLine", text, near);
}

function compose(text: string, head: Head, body: Body, byline: Author[]): Article {
  const { blocks, dateline } = takeDateline(body.blocks, head.dateline);
  return {
    ...emptyArticle(),
    kicker: head.kicker,
    headline: head.headline,
    headlineContent: inlineContent(head.headline ?? ""),
    dek: head.dek,
    dekContent: inlineContent(head.dek ?? ""),
    byline,
    dateline,
    language: guessLanguage(text),
    direction: directionOf(text),
    body: blocks,
  };
}

/**
 * Moves the dateline out of the first paragraph, where the wires put it, before the date that
 * stood under the headline. Where both name a day, the paragraph keeps its own.
 */
function takeDateline(
  blocks: readonly NodeJson[],
  date: string | null,
): { blocks: NodeJson[]; dateline: string | null } {
  const at = blocks.findIndex(({ type }) => type === "paragraph");
  const first = blocks[at];
  const [opening, ...others] = first?.content ?? [];
  const split = opening?.marks === undefined ? splitDateline(opening?.text ?? "") : null;
  const clashes = date !== null && /\d/u.test(split?.dateline ?? "");
  if (first === undefined || split === null || clashes) {
    return { blocks: [...blocks], dateline: date };
  }
  const content = [...inlineContent(split.text), ...others];
  const dateline = date === null ? split.dateline : `${split.dateline}, ${date}`;
  return { blocks: blocks.with(at, { ...first, content }), dateline };
}
