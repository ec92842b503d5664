import { type LossReport, lossSentences } from "../../../shared/exports/losses/loss-words.ts";
import { say } from "../../../shared/words/say.ts";

/** Before anything is written: what the chosen format cannot carry. Whoever goes on, goes on. */
export function LossNote({ report }: { readonly report: LossReport | null }) {
  const sentences = report === null ? [] : lossSentences(report);
  return (
    <div className="export-losses" role="status" aria-label={say("Losses")}>
      {sentences.length === 0 ? null : (
        <>
          <p className="export-losses-title">{say("This format cannot carry everything")}</p>
          {sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </>
      )}
    </div>
  );
}
