import type { TimeMeaning } from "../../../shared/checks/time-meaning.ts";
import { say } from "../../../shared/words/say.ts";
import { MarkCard, type MarkPoint } from "./mark-card.tsx";

interface TimeCardProps {
  readonly meaning: TimeMeaning;
  readonly point: MarkPoint;
  readonly onLeave: () => void;
}

/** Which day marked words mean, and from which day that is reckoned. */
export function TimeCard({ meaning: { meaning, message }, point, onLeave }: TimeCardProps) {
  return (
    <MarkCard label={say("Meaning of a time")} point={point} onLeave={onLeave}>
      <p>{meaning}</p>
      <p className="style-card-why" dir="auto">
        {message}
      </p>
    </MarkCard>
  );
}
