import { READING_SPEED } from "../../shared/statistics/reading-speed.ts";
import { languageName } from "../../shared/text/language.ts";
import { say, sayNumber } from "../../shared/words/say.ts";
import type { OpenSession } from "../bridge/draft-session.ts";
import { useFields } from "../bridge/fields.ts";
import type { Observable } from "../bridge/session.ts";
import { useValue } from "../bridge/value.ts";
import { countsInWords, type SelectionCounts } from "../editor/pulse/selection-counts.ts";

export interface ArticleFactsProps {
  readonly session: OpenSession;
  readonly words: Observable<number | null>;
  readonly selected: Observable<SelectionCounts | null>;
}

/** Length, of the selection too where there is one, reading time and language of the article. */
export function ArticleFacts({ session, words, selected }: ArticleFactsProps) {
  const { plannedLength, language } = useFields(session.doc);
  const counted = useValue(words) ?? session.row.get().words;
  const counts = useValue(selected);
  const minutes = Math.max(1, Math.round(counted / READING_SPEED));
  return (
    <>
      <span>{length(counted, plannedLength)}</span>
      {counts === null ? null : (
        <span>{say("{countsInWords} selected", { countsInWords: countsInWords(counts) })}</span>
      )}
      {counted === 0 ? null : (
        <span className="bar-reading">{say("{minutes} min read", { minutes })}</span>
      )}
      <span className="bar-gap" />
      {language === null ? null : <span className="bar-language">{languageName(language)}</span>}
    </>
  );
}

function length(words: number, planned: number | null): string {
  const count = sayNumber(words);
  if (planned !== null) return say("{count} of {planned, number} words", { count, planned });
  return say("{words, plural, one {# word} other {{count} words}}", { words, count });
}
