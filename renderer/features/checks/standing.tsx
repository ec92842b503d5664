import { say } from "../../../shared/words/say.ts";
import { Button } from "../../ui/button.tsx";
import type { WordFindings } from "./use-word-findings.ts";

interface StandingProps extends Pick<WordFindings, "dismissed"> {
  /** Null where nothing may be written. */
  readonly onTellAgain: ((key: string) => void) | null;
}

/** What somebody lets stand, folded away, with why and a way back. */
export function Standing({ dismissed, onTellAgain }: StandingProps) {
  if (dismissed.length === 0) return null;
  return (
    <details className="checks-standing">
      <summary>{say("Let stand: {count, number}", { count: dismissed.length })}</summary>
      <ul aria-label={say("Let stand")}>
        {dismissed.map(({ key, place, dismissal, block }) => (
          <li key={`${key} ${block} ${place?.line} ${place?.start}`} className="checks-item">
            <span className="checks-stands">
              <span dir="auto">“{place?.words}”</span>
              <span className="checks-fix" dir="auto">
                {dismissal.reason} {dismissal.name}
              </span>
            </span>
            {onTellAgain === null ? null : (
              <Button
                size="small"
                aria-label={say("Tell again of “{words}”", { words: place?.words ?? "" })}
                onPress={() => onTellAgain(key)}
              >
                {say("Tell again")}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
