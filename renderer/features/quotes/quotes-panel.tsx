import "./quotes.css";
import { useEffect, useId, useReducer } from "react";
import {
  forgetQuote,
  goneQuotes,
  type LedgerQuote,
  type QuoteStatus,
  readLedger,
  recordQuote,
} from "../../../shared/article/ydoc/quote-ledger.ts";
import { quotesOf } from "../../../shared/article/ydoc/roots.ts";
import type { Person } from "../../../shared/contract/desk.ts";
import { say } from "../../../shared/words/say.ts";
import type { DraftSession } from "../../bridge/session.ts";
import { useArticle } from "../../bridge/use-article.ts";
import { useValue } from "../../bridge/value.ts";
import { GoneQuotes } from "./gone-quotes.tsx";
import { QuoteEntry } from "./quote-entry.tsx";

export interface QuotesPanelProps {
  readonly session: DraftSession;
  /** Who checks. */
  readonly person: Person | null;
  /** Brings words of the article into view. */
  readonly onShow: (words: Pick<LedgerQuote, "from" | "to">) => void;
}

/** Every quotation with its speaker, and whether somebody checked it. */
export function QuotesPanel({ session, person, onShow }: QuotesPanelProps) {
  const { doc } = session;
  const id = useId();
  useArticle(doc);
  const [, drawAgain] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    const root = quotesOf(doc);
    root.observe(drawAgain);
    return () => root.unobserve(drawAgain);
  }, [doc]);
  const mayWrite = useValue(session.readOnly) === null && person !== null;
  const quotes = readLedger(doc);
  const record = (quote: LedgerQuote, status: QuoteStatus, note: string) => {
    if (person === null) return;
    const by = { id: person.id, name: person.name };
    recordQuote(doc, quote, { status, by, at: new Date().toISOString(), note });
  };
  const gone = goneQuotes(doc, quotes);
  if (quotes.length === 0 && gone.length === 0) return null;
  return (
    <section className="quotes" aria-labelledby={id}>
      <h2 id={id} className="quotes-title">
        {say("Quotes")}
      </h2>
      <p role="status" className="quotes-sum">
        {sumOf(quotes)}
      </p>
      <ul aria-labelledby={id}>
        {quotes.map((quote, index) => (
          <QuoteEntry
            key={quote.id ?? `${quote.block} ${quote.text} ${index}`}
            quote={quote}
            mayWrite={mayWrite}
            onShow={() => onShow(quote)}
            onRecord={(status, note) => record(quote, status, note)}
          />
        ))}
      </ul>
      <GoneQuotes gone={gone} onForget={mayWrite ? (record) => forgetQuote(doc, record) : null} />
    </section>
  );
}

/** Partial quotations are counted apart: a word within a sentence is seldom on a tape. */
function sumOf(quotes: readonly LedgerQuote[]): string {
  const whole = quotes.filter(({ isPartial }) => !isPartial);
  const checked = whole.filter(
    ({ record, isChanged }) => record?.status === "checked" && !isChanged,
  );
  const changed = quotes.filter(({ isChanged }) => isChanged).length;
  const partial = quotes.length - whole.length;
  return [
    say("{checked, number} of {whole, number} checked", {
      checked: checked.length,
      whole: whole.length,
    }),
    partial === 0 ? "" : say("{partial, number} partial", { partial }),
    changed === 0 ? "" : say("{changed, number} changed since", { changed }),
  ]
    .filter((part) => part !== "")
    .join(say(", "));
}
