import { useState } from "react";
import { say } from "../../../shared/words/say.ts";
import { Button } from "../../ui/button.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { WordFindings } from "./use-word-findings.ts";

interface ArticleNamesProps extends Pick<WordFindings, "names" | "likely"> {
  /** Null where nothing may be written. */
  readonly onName: ((word: string, isListed: boolean) => void) | null;
}

/** Names that are spelt right in this article, folded away: they are never marked. */
export function ArticleNames({ names, likely, onName }: ArticleNamesProps) {
  const [typed, setTyped] = useState("");
  if (onName === null && names.length === 0) return null;
  return (
    <details className="checks-standing">
      <summary>{say("Names of this article: {count, number}", { count: names.length })}</summary>
      <p className="checks-fix">{say("Listed words are never marked in this article.")}</p>
      <ul aria-label={say("Names of this article")}>
        {names.map((name) => (
          <li key={name} className="checks-item">
            <span className="checks-stands" dir="auto">
              {name}
            </span>
            {onName === null ? null : (
              <Button
                size="small"
                aria-label={say("Take off the names: “{name}”", { name })}
                onPress={() => onName(name, false)}
              >
                {say("Take off")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {onName === null ? null : (
        <>
          <Likely words={likely} onName={(word) => onName(word, true)} />
          <form
            className="checks-name"
            onSubmit={(event) => {
              event.preventDefault();
              onName(typed, true);
              setTyped("");
            }}
          >
            <TextField label={say("Another name")} value={typed} onChange={setTyped} />
            <Button type="submit" isDisabled={typed.trim() === ""}>
              {say("Add name")}
            </Button>
          </form>
        </>
      )}
    </details>
  );
}

interface LikelyProps {
  readonly words: readonly string[];
  readonly onName: (word: string) => void;
}

/** Words with a capital that stand there more than once and in no dictionary. */
function Likely({ words, onName }: LikelyProps) {
  if (words.length === 0) return null;
  return (
    <fieldset className="checks-likely">
      <legend>{say("May be names")}</legend>
      {words.map((word) => (
        <Button
          key={word}
          size="small"
          aria-label={say("List “{word}” as a name", { word })}
          onPress={() => onName(word)}
        >
          {word}
        </Button>
      ))}
    </fieldset>
  );
}
