import { say } from "../../shared/words/say.ts";
import type { OpenSession } from "../bridge/draft-session.ts";
import { useStops } from "../features/checks/use-findings.ts";
import { Button } from "../ui/button.tsx";
import { Later } from "./later.tsx";
import { houseStyleStops } from "./later-parts.ts";

export interface StopCountProps {
  readonly session: OpenSession;
  readonly onPress: () => void;
}

/** How many things stop an export, where any does; leads to them. */
export function StopCount({ session, onPress }: StopCountProps) {
  const stops = useStops(session);
  return (
    <>
      <Later part={houseStyleStops} session={session} onUnloaded={() => undefined} />
      {stops === 0 ? null : (
        <Button kind="quiet" size="small" onPress={onPress}>
          <span className="bar-stops">
            {say("{stops, plural, one {# stop} other {# stops}}", { stops })}
          </span>
        </Button>
      )}
    </>
  );
}
