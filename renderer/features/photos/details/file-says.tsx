import { say } from "../../../../shared/words/say.ts";
import "./file-says.css";
import { type UseWords, wordsOf } from "../../../../shared/article/details/credit-words.ts";
import { differing } from "../../../../shared/article/details/differences.ts";
import {
  DETAIL_GROUPS,
  DETAILS,
  type DetailField,
} from "../../../../shared/article/details/fields.ts";
import { settled } from "../../../../shared/article/photo-details.ts";
import { DetailValues } from "./detail-values.tsx";
import { Difference } from "./difference.tsx";
import type { KnownDetails } from "./use-photo-details.ts";

export interface FileSaysProps {
  readonly known: KnownDetails;
  /** What the article says of this use of the photo, by which a choice is known again. */
  readonly words: UseWords;
  /** Null where the draft may only be read. */
  readonly onSay: ((words: UseWords) => void) | null;
}

/** What a photo's file says of it, all of it, with what its parts disagree on first. */
export function FileSays({ known: { details, problem, choose }, words, onSay }: FileSaysProps) {
  if (details === null) return problem === null ? null : <p className="says-problem">{problem}</p>;
  const fields = Object.keys(details.said) as DetailField[];
  if (fields.length === 0)
    return <p className="says-nothing">{say("The file says nothing of itself.")}</p>;
  const differences = differing(details);
  return (
    <details className="says">
      <summary>
        {say("What the file says")}
        {differences.length === 0 ? null : (
          <span className="says-count"> · {differCount(differences.length)}</span>
        )}
      </summary>
      {problem === null ? null : <p className="says-problem">{problem}</p>}
      {differences.map((field) => (
        <Difference
          key={field}
          field={field}
          details={details}
          words={words}
          onChoose={
            onSay === null
              ? null
              : (block, values) => {
                  const said = wordsOf(field, values);
                  if (said === null) void choose(field, block);
                  else onSay(said);
                }
          }
        />
      ))}
      {Object.entries(DETAIL_GROUPS).map(([group, label]) => {
        const own = fields.filter((field) => DETAILS[field].group === group);
        return own.length === 0 ? null : (
          <section key={group} aria-label={label}>
            <h4>{label}</h4>
            <dl>
              {own.map((field) => (
                <div key={field}>
                  <dt>{DETAILS[field].label}</dt>
                  <dd>
                    <DetailValues field={field} values={settled(details, field)} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        );
      })}
    </details>
  );
}

function differCount(count: number): string {
  return say("{count, plural, one {# field differs} other {# fields differ}}", { count });
}
