import { say } from "../../shared/words/say.ts";
import type { OpenSession } from "../bridge/draft-session.ts";
import { useStops } from "../features/checks/use-findings.ts";
import { Button } from "../ui/button.tsx";

export interface StopCountProps {
  readonly session: OpenSession;
  readonly onPress: () => void;
}

/** How many things stop an export, where any does; leads to them. */
export function StopCount({ session, onPress }: StopCountProps) {
  const stops = useStops(session);
  if (stops === 0) return null;
  return (
    <Button kind="quiet" size="small" onPress={onPress}>
      <span className="bar-stops">
        {say("{stops, plural, one {# stop} other {# stops}}", { stops })}
      </span>
    </Button>
  );
}
