import "./suggestions.css";
import { useMemo, useState } from "react";
import { hueOf } from "../../../../shared/article/marks/suggestions.ts";
import { suggestionInWords } from "../../../../shared/article/review/in-words.ts";
import type { PlacedSuggestion } from "../../../../shared/article/review/open-suggestions.ts";
import { say } from "../../../../shared/words/say.ts";
import type { DraftSession } from "../../../bridge/session.ts";
import { useValue } from "../../../bridge/value.ts";
import { Button } from "../../../ui/button.tsx";
import { inWords } from "../../../ui/date-time.ts";
import { Select } from "../../../ui/select.tsx";
import { byAuthor, EVERYBODY } from "./by-author.ts";
import { observeSuggestions } from "./observe-suggestions.ts";

export type Verdict = "accept" | "reject";

export interface SuggestionsPanelProps {
  readonly session: DraftSession;
  /** Leads to the place of a suggestion. */
  readonly onShow: (id: string) => void;
  readonly onDecide: (
    which: "all" | { readonly id: string } | { readonly person: string },
    verdict: Verdict,
  ) => void;
}

/** What is suggested and not decided, in the order of the text, of everybody or of one. */
export function SuggestionsPanel({ session, onShow, onDecide }: SuggestionsPanelProps) {
  const { doc } = session;
  const open = useValue(useMemo(() => observeSuggestions(doc), [doc]));
  const isReadOnly = useValue(session.readOnly) !== null;
  const [chosen, setChosen] = useState(EVERYBODY);
  const { people, author, shown } = byAuthor(open, chosen);
  const which = author === null ? "all" : { person: author.person };
  return (
    <section className="suggestions" aria-label={say("Suggestions")}>
      <div className="suggestions-head">
        <h3>{say("Suggestions")}</h3>
        {people.length < 2 ? null : (
          <Select
            label={say("Whose suggestions")}
            hideLabel
            options={[{ value: EVERYBODY, label: say("Of everybody") }, ...people]}
            value={author?.person ?? EVERYBODY}
            onChange={setChosen}
          />
        )}
      </div>
      <p role="status" className="suggestions-sum">
        {sum(open.length)}
      </p>
      {shown.length === 0 || isReadOnly ? null : (
        <div className="suggestions-deeds">
          <Button size="small" onPress={() => onDecide(which, "accept")}>
            {author === null
              ? say("Accept all")
              : say("Accept all of {name}", { name: author.name })}
          </Button>
          <Button size="small" onPress={() => onDecide(which, "reject")}>
            {author === null
              ? say("Reject all")
              : say("Reject all of {name}", { name: author.name })}
          </Button>
        </div>
      )}
      {shown.length === 0 ? null : (
        <ol className="suggestion-list" aria-label={say("Open suggestions")}>
          {shown.map((one) => (
            <Entry
              key={one.id}
              suggestion={one}
              isReadOnly={isReadOnly}
              onShow={() => onShow(one.id)}
              onDecide={(verdict) => onDecide({ id: one.id }, verdict)}
            />
          ))}
        </ol>
      )}
    </section>
  );
}

interface EntryProps {
  readonly suggestion: PlacedSuggestion;
  readonly isReadOnly: boolean;
  readonly onShow: () => void;
  readonly onDecide: (verdict: Verdict) => void;
}

function Entry({ suggestion, isReadOnly, onShow, onDecide }: EntryProps) {
  const words = suggestionInWords(suggestion);
  return (
    <li
      className="suggestion-entry"
      data-hue={hueOf(suggestion.person)}
      data-person={suggestion.person}
    >
      <button type="button" className="suggestion-words" dir="auto" onClick={onShow}>
        {words}
      </button>
      <div className="suggestion-by">
        <span>{suggestion.name}</span> <time>{inWords(suggestion.at)}</time>
      </div>
      {isReadOnly ? null : (
        <div className="suggestions-deeds">
          <Button
            size="small"
            aria-label={say("Accept: {words}", { words })}
            onPress={() => onDecide("accept")}
          >
            {say("Accept")}
          </Button>
          <Button
            size="small"
            aria-label={say("Reject: {words}", { words })}
            onPress={() => onDecide("reject")}
          >
            {say("Reject")}
          </Button>
        </div>
      )}
    </li>
  );
}

function sum(open: number): string {
  if (open === 0) return say("Nothing is suggested. Choose Suggesting above the article to begin.");
  return say("{open, plural, one {# suggestion is open.} other {# suggestions are open.}}", {
    open,
  });
}
