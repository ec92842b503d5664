import type { Timeline } from "../../../../shared/contract/history.ts";
import { say } from "../../../../shared/words/say.ts";
import { versionTitle } from "../version-words.ts";
import { amountWords, momentTime, namesOf, sessionAt, speedWords } from "./moment-words.ts";
import type { ShownMoment } from "./shown-moment.ts";

interface MomentFactsProps {
  readonly timeline: Timeline;
  readonly moment: ShownMoment;
}

/** Who wrote this, when, how much and how quickly. */
export function MomentFacts({ timeline, moment }: MomentFactsProps) {
  const session = sessionAt(timeline, moment.place);
  return (
    <p className="travel-facts" role="status" aria-label={say("Moment")}>
      <strong>{momentWords(timeline, moment)}</strong>
      <small>
        {moment.version === null
          ? `${amountWords(moment.written, moment.deleted)} · ${speedWords(timeline, moment.place)}`
          : say("From before the journal begins: kept as a version.")}
        {session === undefined
          ? null
          : ` · ${say("change {number} of {count}", { number: moment.place + 1, count: timeline.count })}`}
      </small>
    </p>
  );
}

/** "Today, 14:05 · Ada Berg"; of a version its title too. */
export function momentWords(timeline: Timeline, { at, person, version, place }: ShownMoment) {
  const title = version === null ? [] : [versionTitle(version)];
  const isNow = place === timeline.count - 1;
  return [
    momentTime(at),
    namesOf([person]),
    ...title,
    ...(isNow ? [say("the last change")] : []),
  ].join(" · ");
}
