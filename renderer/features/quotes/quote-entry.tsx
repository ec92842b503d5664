import { useEffect, useState } from "react";
import {
  type LedgerQuote,
  QUOTE_STATUSES,
  type QuoteStatus,
} from "../../../shared/article/ydoc/quote-ledger.ts";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";

export interface QuoteEntryProps {
  readonly quote: LedgerQuote;
  readonly mayWrite: boolean;
  readonly onShow: () => void;
  readonly onRecord: (status: QuoteStatus, note: string) => void;
}

const LABELS: Readonly<Record<QuoteStatus, string>> = {
  unchecked: "Unchecked",
  checked: "Checked",
  disputed: "Disputed",
};
const OPTIONS = QUOTE_STATUSES.map((value) => ({ value, label: LABELS[value] }));

/** One quotation: a press shows it in the text, the list says what was found out. */
export function QuoteEntry({ quote, mayWrite, onShow, onRecord }: QuoteEntryProps) {
  const { text, speaker, isPartial, record, isChanged } = quote;
  const status = record?.status ?? "unchecked";
  const kept = record?.note ?? "";
  const [note, setNote] = useState(kept);
  useEffect(() => setNote(kept), [kept]);
  const who = [speaker ?? "No speaker named", isPartial ? "partial" : ""]
    .filter(Boolean)
    .join(", ");
  const keepNote = () => {
    if (note.trim() !== kept) onRecord(status, note.trim());
  };
  return (
    <li className="quotes-entry">
      <button type="button" className="quotes-press" onClick={onShow}>
        <span dir="auto">{`“${text}”`}</span>
        <span className="quotes-who">{who}</span>
      </button>
      {isChanged ? (
        <p className="quotes-changed">{`Changed since it was ${status}. It was: “${record?.text}”`}</p>
      ) : null}
      {record === null ? null : (
        <p className="quotes-who">{`${LABELS[status]} by ${record.by.name}, ${when(record.at)}`}</p>
      )}
      {mayWrite ? (
        <div className="quotes-fields">
          <Select
            label="Check"
            hideLabel
            options={OPTIONS}
            value={status}
            onChange={(next) => onRecord(next, note.trim())}
          />
          <TextField
            label="Source"
            hideLabel
            placeholder="Source: tape, notes, page"
            value={note}
            onChange={setNote}
            onBlur={keepNote}
          />
        </div>
      ) : null}
    </li>
  );
}

const when = (at: string) =>
  new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short" }).format(
    new Date(at),
  );
