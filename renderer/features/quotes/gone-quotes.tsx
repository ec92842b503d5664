import type { QuoteRecord } from "../../../shared/article/ydoc/quote-ledger.ts";
import { say } from "../../../shared/words/say.ts";
import { Button } from "../../ui/button.tsx";

export interface GoneQuotesProps {
  readonly gone: readonly (QuoteRecord & { readonly id: string })[];
  /** Null where nothing may be written. */
  readonly onForget: ((id: string) => void) | null;
}

/** Quotations that somebody checked and that are in the article no more. */
export function GoneQuotes({ gone, onForget }: GoneQuotesProps) {
  if (gone.length === 0) return null;
  return (
    <ul aria-label={say("Deleted since they were checked")}>
      {gone.map(({ id, text, by }) => (
        <li key={id} className="quotes-entry">
          <p className="quotes-changed" dir="auto">
            {say("Deleted since {person} checked it: “{text}”", { person: by.name, text })}
          </p>
          {onForget === null ? null : (
            <Button
              size="small"
              aria-label={say("Let it go: “{text}”", { text })}
              onPress={() => onForget(id)}
            >
              {say("Let it go")}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
