import { useEffect, useState } from "react";
import {
  type LedgerQuote,
  QUOTE_STATUSES,
  type QuoteStatus,
} from "../../../shared/article/ydoc/quote-ledger.ts";
import { say } from "../../../shared/words/say.ts";
import { inWords } from "../../ui/date-time.ts";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";

export interface QuoteEntryProps {
  readonly quote: LedgerQuote;
  readonly mayWrite: boolean;
  readonly onShow: () => void;
  readonly onRecord: (status: QuoteStatus, note: string) => void;
}

const LABELS: Readonly<Record<QuoteStatus, string>> = {
  unchecked: say("Unchecked"),
  checked: say("Checked"),
  disputed: say("Disputed"),
};
const CHANGED: Readonly<Record<QuoteStatus, (text: string) => string>> = {
  unchecked: (text) => say("Changed since it was recorded. It was: “{text}”", { text }),
  checked: (text) => say("Changed since it was checked. It was: “{text}”", { text }),
  disputed: (text) => say("Changed since it was disputed. It was: “{text}”", { text }),
};
const OPTIONS = QUOTE_STATUSES.map((value) => ({ value, label: LABELS[value] }));

/** One quotation: a press shows it in the text, the list says what was found out. */
export function QuoteEntry({ quote, mayWrite, onShow, onRecord }: QuoteEntryProps) {
  const { text, speaker, isPartial, record, isChanged } = quote;
  const status = record?.status ?? "unchecked";
  const kept = record?.note ?? "";
  const [note, setNote] = useState(kept);
  useEffect(() => setNote(kept), [kept]);
  const who = [speaker ?? say("No speaker named"), isPartial ? say("partial") : ""]
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
      {isChanged ? <p className="quotes-changed">{CHANGED[status](record?.text ?? "")}</p> : null}
      {record === null ? null : (
        <p className="quotes-who">
          {say("{status} by {name}, {when}", {
            status: LABELS[status],
            name: record.by.name,
            when: inWords(record.at),
          })}
        </p>
      )}
      {mayWrite ? (
        <div className="quotes-fields">
          <Select
            label={say("Check")}
            hideLabel
            options={OPTIONS}
            value={status}
            onChange={(next) => onRecord(next, note.trim())}
          />
          <TextField
            label={say("Source")}
            hideLabel
            placeholder={say("Source: tape, notes, page")}
            value={note}
            onChange={setNote}
            onBlur={keepNote}
          />
        </div>
      ) : null}
    </li>
  );
}
