import type { NodeJson } from "../../article/article.ts";
import { creditLine } from "../../article/credit.ts";
import type { EmbedAttributes } from "../../article/nodes/embed.ts";
import type { PhotoAttributes } from "../../article/nodes/photo.ts";
import type { PullQuoteAttributes } from "../../article/nodes/pull-quote.ts";
import type { ReaderNoteAttributes } from "../../article/nodes/reader-note.ts";
import type { RelatedLinkAttributes } from "../../article/nodes/related-link.ts";
import { providerOf } from "../../article/providers.ts";
import { PHOTO_LABEL } from "../../text/copy-labels.ts";
import { phrasesFor } from "../html/phrases.ts";
import { isoTime, languageTag, readableTime } from "../html/times.ts";
import { plainLine } from "./inline.ts";
import { oneLine, sentences, wrapped } from "./lines.ts";
import type { Writing } from "./setting.ts";

/** "[Photo: The last crane. Photo by Lea Brandt/NPA]". Without a caption its alt text stands there. */
export function photo({ attrs, content = [] }: NodeJson, writing: Writing): string {
  const use = attrs as unknown as PhotoAttributes;
  const { lost, wrap } = writing;
  if (use.asset !== null) lost.add("picture");
  const caption = oneLine(plainLine(content, writing));
  const alt = oneLine(use.alt);
  if (caption !== null && alt !== null) lost.add("altText");
  return wrapped(`[${PHOTO_LABEL}: ${sentences(caption ?? alt, oneLine(creditLine(use)))}]`, wrap);
}

/** "[“We saw it coming.” – Ines Aldor, harbour master]". */
export function pullQuote({ attrs, content = [] }: NodeJson, writing: Writing): string {
  writing.lost.add("pullQuote");
  const { attribution } = attrs as unknown as PullQuoteAttributes;
  const whose = oneLine(attribution);
  const words = oneLine(plainLine(content, writing)) ?? "";
  return wrapped(`[“${words}”${whose === null ? "" : ` – ${whose}`}]`, writing.wrap);
}

/** "Read also: Council votes on the quay. Read more here. https://…", as plain copy is read back. */
export function relatedLink({ attrs }: NodeJson, { wrap }: Writing): string {
  const link = attrs as unknown as RelatedLinkAttributes;
  const prefix = oneLine(link.prefix)?.replace(/(?<!\s)\s*[:：]$/u, "") ?? null;
  const [title, action] = [oneLine(link.title), oneLine(link.callToAction)];
  const opening = prefix ?? (action === null ? "Related" : null);
  const line = sentences(title ?? "", action).trim();
  const parts = [opening === null ? null : `${opening}:`, line || null, link.url];
  return wrapped(parts.filter((part) => part !== null).join(" "), wrap);
}

/** "[YouTube: The last crane, filmed https://…]". */
export function embed({ attrs }: NodeJson, { wrap }: Writing): string {
  const { provider, title, url } = attrs as unknown as EmbedAttributes;
  const name = oneLine(provider ?? providerOf(url)) ?? "Embed";
  const words = [oneLine(title), url].filter((part) => part !== null);
  return wrapped(`[${[`${name}:`, ...words].join(" ")}]`, wrap);
}

/** "Correction (November 21, 2026 at 9:30 AM): An earlier version misspelt a name." */
export function readerNote({ attrs, content = [] }: NodeJson, writing: Writing): string {
  const { kind, at } = attrs as unknown as ReaderNoteAttributes;
  const { language } = writing;
  const time = isoTime(at);
  const when = time === null ? oneLine(at) : readableTime(time, languageTag(language));
  const label = phrasesFor(language).notes[kind];
  const words = plainLine(content, writing);
  return wrapped(`${label}${when === null ? "" : ` (${when})`}: ${words}`.trim(), writing.wrap);
}

/** A row a line, with a tab between its cells, as spreadsheets take it. */
export function table({ content: rows = [] }: NodeJson, writing: Writing): string {
  writing.lost.add("table");
  return rows
    .map(({ content: cells = [] }) =>
      cells.map((cell) => oneLine(plainLine(cell.content ?? [], writing)) ?? "").join("\t"),
    )
    .join("\n");
}
