import type { WordFinding } from "../../../shared/checks/word-finding.ts";
import { say } from "../../../shared/words/say.ts";
import { MarkCard, type MarkPoint } from "./mark-card.tsx";
import { type WordDeeds, WordFixes } from "./word-group.tsx";

interface StyleCardProps {
  readonly finding: WordFinding;
  readonly point: MarkPoint;
  /** Null where nothing may be written. */
  readonly deeds: WordDeeds | null;
  readonly onLeave: () => void;
}

/** What was found in marked words, why, and what can be done about it. */
export function StyleCard({ finding, point, deeds, onLeave }: StyleCardProps) {
  const { message, fix, hit } = finding;
  return (
    <MarkCard label={say("Style mark")} point={point} onLeave={onLeave}>
      <p>{message}</p>
      <p className="style-card-why" dir="auto">
        {hit.why ?? fix}
      </p>
      {hit.example === null ? null : (
        <p className="style-card-why" dir="auto">
          {say("E.g. “{example}”", { example: hit.example })}
        </p>
      )}
      {deeds === null ? null : <WordFixes finding={finding} {...closing(deeds, onLeave)} />}
    </MarkCard>
  );
}

/** The same deeds; each closes the card. */
function closing({ onFix, letStand, teach, name }: WordDeeds, close: () => void): WordDeeds {
  const then =
    <Given extends readonly unknown[]>(deed: (...given: Given) => void) =>
    (...given: Given) => {
      close();
      deed(...given);
    };
  return { onFix: then(onFix), letStand: then(letStand), teach: then(teach), name: then(name) };
}
