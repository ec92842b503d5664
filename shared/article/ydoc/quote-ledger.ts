import * as Y from "yjs";
import { findQuotes, type Quote, type QuoteLine } from "../../quotes/find-quotes.ts";
import { type BodyLayout, layOut, type PlacedLine, wordsOfLine } from "./body-layout.ts";
import { anchorWords, type CommentAnchor, type Range } from "./comment-anchor.ts";
import { placeOf } from "./comment-places.ts";
import type { CommentPerson } from "./comments.ts";
import { PERSON, quotesOf } from "./roots.ts";

export const QUOTE_STATUSES = ["unchecked", "checked", "disputed"] as const;
export type QuoteStatus = (typeof QUOTE_STATUSES)[number];

/** What somebody found out about a quotation. Kept as one value: of two people, one says it. */
export interface QuoteRecord {
  readonly status: QuoteStatus;
  readonly by: CommentPerson;
  /** ISO 8601. */
  readonly at: string;
  /** Where the words come from: a recording, a page of notes. */
  readonly note: string;
  /** The words as they were then. */
  readonly text: string;
  readonly anchor: CommentAnchor;
}

/** A quotation of the article, where it stands in the ProseMirror document, and what is known of it. */
export interface LedgerQuote extends Quote, Range {
  readonly block: string | null;
  /** Names the record; null where there is none. */
  readonly id: string | null;
  readonly record: QuoteRecord | null;
  /** The words are others than those that were checked or disputed. */
  readonly isChanged: boolean;
}

/** Every quotation of the draft, in reading order. Desk notes are nobody's quotation. */
export function readLedger(doc: Y.Doc): LedgerQuote[] {
  const layout = layOut(doc);
  const lines = layout.lines.filter(({ element }) => element.nodeName !== "deskNote");
  const records = placedRecords(doc, layout);
  return findQuotes(lines.map(quoteLine)).flatMap((quote) => {
    const place = rangeOf(quote, lines);
    if (place === null) return [];
    const [id, record] = records.find(({ range }) => overlap(range, place))?.entry ?? [null, null];
    const isChanged =
      record !== null && record.status !== "unchecked" && record.text !== quote.text;
    return [{ ...quote, ...place, id, record, isChanged }];
  });
}

export interface ChangedQuote {
  readonly block: string | null;
  /** The words that were checked. */
  readonly text: string;
  /** It stands nowhere in the article any more. */
  readonly isGone: boolean;
}

/** Those that were changed or deleted after they were checked. */
export function changedQuotesIn(doc: Y.Doc): ChangedQuote[] {
  if (quotesOf(doc).size === 0) return [];
  const ledger = readLedger(doc);
  const changed = ledger.flatMap(({ isChanged, record, block }) =>
    isChanged && record !== null ? [{ block, text: record.text, isGone: false }] : [],
  );
  const gone = goneQuotes(doc, ledger).map(({ text }) => ({ block: null, text, isGone: true }));
  return [...changed, ...gone];
}

/**
 * Those that nobody has checked as they stand, the disputed among them. A few words within somebody
 * else's sentence are no statement, and are left out.
 */
export function uncheckedQuotesIn(doc: Y.Doc): { block: string | null; text: string }[] {
  return readLedger(doc)
    .filter(({ isPartial, isChanged, record }) => {
      return !isPartial && (isChanged || record?.status !== "checked");
    })
    .map(({ block, text }) => ({ block, text }));
}

/** What was checked or disputed and stands nowhere any more, with the name of its record. */
export function goneQuotes(
  doc: Y.Doc,
  ledger: readonly LedgerQuote[],
): (QuoteRecord & { readonly id: string })[] {
  const standing = new Set(ledger.flatMap(({ text, id }) => (id === null ? [text] : [text, id])));
  return [...quotesOf(doc).entries()].filter(isUnderstood).flatMap(([id, record]) => {
    const isAbout = ledger.some((quote) => quote.record?.text === record.text);
    const stands = standing.has(id) || standing.has(record.text) || isAbout;
    return record.status === "unchecked" || stands ? [] : [{ ...record, id }];
  });
}

/** Somebody knows that a quotation went: nothing is kept of it. */
export function forgetQuote(doc: Y.Doc, id: string): void {
  doc.transact(() => quotesOf(doc).delete(id), PERSON);
}

/** Says of a quotation what was found out, with its words as they stand now. */
export function recordQuote(
  doc: Y.Doc,
  { from, to, text, id }: LedgerQuote,
  said: Pick<QuoteRecord, "status" | "by" | "at" | "note">,
): void {
  const anchor = anchorWords(layOut(doc), { from, to });
  if (anchor === null) return;
  const record: QuoteRecord = { ...said, text, anchor };
  doc.transact(() => quotesOf(doc).set(id ?? crypto.randomUUID(), record), PERSON);
}

function quoteLine(line: PlacedLine): QuoteLine {
  const { element } = line;
  const isPull = element.nodeName === "pullQuote";
  const parent = element.parent;
  const isBlock = isPull || (parent instanceof Y.XmlElement && parent.nodeName === "blockquote");
  const attribution: unknown = isPull ? element.getAttribute("attribution") : null;
  return {
    text: wordsOfLine(line),
    kind: isBlock ? "block" : "text",
    attribution: typeof attribution === "string" ? attribution : null,
  };
}

function rangeOf({ pieces }: Quote, lines: readonly PlacedLine[]) {
  const [first, last] = [pieces[0], pieces.at(-1)];
  const [start, end] = [lines[first?.line ?? -1], lines[last?.line ?? -1]];
  if (!first || !last || !start || !end) return null;
  return { from: start.start + first.from, to: end.start + last.to, block: start.block };
}

interface PlacedRecord {
  readonly entry: readonly [string, QuoteRecord];
  readonly range: Range;
}

/** Newest first, so that of two on one quotation the later counts. */
function placedRecords(doc: Y.Doc, layout: BodyLayout): PlacedRecord[] {
  const entries = [...quotesOf(doc).entries()].filter(isUnderstood);
  return entries
    .flatMap((entry) => {
      const range = placeOf(doc, layout, entry[1].anchor);
      return range === null ? [] : [{ entry, range }];
    })
    .sort((a, b) => (a.entry[1].at < b.entry[1].at ? 1 : -1));
}

/** A newer Stet may have written what this one cannot read. */
function isUnderstood(entry: [string, unknown]): entry is [string, QuoteRecord] {
  const record = entry[1] as Partial<QuoteRecord> | undefined;
  return (
    QUOTE_STATUSES.some((status) => status === record?.status) &&
    typeof record?.text === "string" &&
    typeof record.at === "string" &&
    typeof record.anchor?.quote === "string"
  );
}

const overlap = (a: Range, b: Range) => a.from < b.to && a.to > b.from;
