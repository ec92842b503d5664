import type { RefObject } from "react";
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
      ? `Change ${first + 1}: ${changes[first]?.said ?? ""}`
      : `Changes ${first + 1} to ${last + 1}`;
  return (
    <nav className="compare-strip-marks" aria-label="All changes" style={{ height }}>
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
