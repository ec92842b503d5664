import { expect, it } from "vitest";
import * as Y from "yjs";
import { article, p } from "../../testing/build.ts";
import { seedDoc } from "./document.ts";
import {
  changedQuotesIn,
  forgetQuote,
  goneQuotes,
  type LedgerQuote,
  readLedger,
  recordQuote,
} from "./quote-ledger.ts";
import { replaceArticle } from "./replace.ts";

const LEA = { id: "lea", name: "Lea Brandt" };
const checked = { status: "checked", by: LEA, at: "2026-11-21T10:00:00Z", note: "Tape 3" } as const;

const STORY = article([p("“The quay is shut for now,” said Lind.", "a"), p("Fog.", "b")]);
const first = (doc: Y.Doc) => readLedger(doc)[0] as LedgerQuote;

it("keeps what was checked while the words around it change, and tells when its own do", () => {
  const doc = seedDoc(STORY);
  expect(first(doc)).toMatchObject({ speaker: "Lind", record: null, isChanged: false });
  recordQuote(doc, first(doc), checked);
  replaceArticle(doc, article([p("On Friday: “The quay is shut for now,” said Lind.", "a")]));
  expect(first(doc)).toMatchObject({
    record: { status: "checked", note: "Tape 3" },
    isChanged: false,
  });
  expect(changedQuotesIn(doc)).toEqual([]);
  replaceArticle(doc, article([p("On Friday: “The quay is shut for good,” said Lind.", "a")]));
  expect(first(doc).isChanged).toBe(true);
  expect(changedQuotesIn(doc)).toEqual([
    { block: "a", text: "The quay is shut for now,", isGone: false },
  ]);
  recordQuote(doc, first(doc), checked);
  expect(changedQuotesIn(doc)).toEqual([]);
});

it("travels with the draft, and is merged with what others write", () => {
  const doc = seedDoc(STORY);
  recordQuote(doc, first(doc), checked);
  const other = new Y.Doc();
  Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
  expect(first(other).record).toMatchObject({ status: "checked", by: LEA });
});

it("tells that a checked quotation was deleted, until somebody lets it go; not one that was moved", () => {
  const doc = seedDoc(STORY);
  recordQuote(doc, first(doc), checked);
  replaceArticle(doc, article([p("Fog.", "b"), p("“The quay is shut for now,” said Lind.", "c")]));
  expect(changedQuotesIn(doc)).toEqual([]);
  replaceArticle(doc, article([p("Fog.", "b")]));
  expect(changedQuotesIn(doc)).toEqual([
    { block: null, text: "The quay is shut for now,", isGone: true },
  ]);
  const [gone] = goneQuotes(doc, readLedger(doc));
  forgetQuote(doc, gone?.id ?? "");
  expect(changedQuotesIn(doc)).toEqual([]);
});
