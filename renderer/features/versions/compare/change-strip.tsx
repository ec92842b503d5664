import type { RefObject } from "react";
import { say } from "../../../../shared/words/say.ts";
import { classNames } from "../../../ui/class-names.ts";
import { useComparing } from "./comparing.ts";
import type { StripMark } from "./strip-marks.ts";
import { useStrip } from "./use-strip.ts";

export interface ChangeStripProps {
  /** What holds the article and the strip. */
  readonly place: RefObject<HTMLElement | null>;
  readonly onGo: (index: number) => void;
}

/** All changes at a glance, each at the height where it stands; a press leads there. */
export function ChangeStrip({ place, onGo }: ChangeStripProps) {
  const { changes, current } = useComparing();
  const { height, marks } = useStrip(place, changes);
  const wordsOf = ({ first, last }: StripMark) =>
    first === last
      ? say("Change {number}: {said}", { number: first + 1, said: changes[first]?.said ?? "" })
      : say("Changes {first} to {last}", { first: first + 1, last: last + 1 });
  return (
    <nav className="compare-strip-marks" aria-label={say("All changes")} style={{ height }}>
      {marks.map((mark) => {
        const { first, last, top } = mark;
        const isHere = first <= current && current <= last;
        return (
          <button
            key={first}
            type="button"
            className={classNames("compare-mark", isHere && "is-here")}
            style={{ top }}
            aria-label={wordsOf(mark)}
            aria-current={isHere ? "location" : undefined}
            title={wordsOf(mark)}
            onClick={() => onGo(first)}
          >
            <span aria-hidden="true">
              {first === last ? changes[first]?.sign : last - first + 1}
            </span>
          </button>
        );
      })}
    </nav>
  );
}
