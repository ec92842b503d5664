import type { KeyboardEvent } from "react";
import { Label, Slider, SliderThumb, SliderTrack } from "react-aria-components";
import type { Timeline } from "../../../../shared/contract/history.ts";
import { suggestInitials } from "../../../../shared/text/initials.ts";
import { say } from "../../../../shared/words/say.ts";
import { isMarked, versionTitle } from "../version-words.ts";
import { momentTime, namesOf, sessionStep } from "./moment-words.ts";

export interface ScrubberProps {
  readonly timeline: Timeline;
  readonly place: number;
  /** What the slider says of where it stands. */
  readonly words: string;
  readonly onGo: (place: number) => void;
}

/**
 * All of the writing on one line: each change has the same room, so that nights take none. Above the
 * line how quickly was written, below it by whom; flags are versions that mark something.
 */
export function Scrubber({ timeline, place, words, onGo }: ScrubberProps) {
  const last = Math.max(1, timeline.count - 1);
  const press = (event: KeyboardEvent) => {
    if (event.key !== "PageUp" && event.key !== "PageDown") return;
    event.preventDefault();
    event.stopPropagation();
    onGo(sessionStep(timeline, place, event.key === "PageUp" ? 1 : -1));
  };
  return (
    <div className="travel-scrubber" onKeyDownCapture={press}>
      <Flags timeline={timeline} last={last} onGo={onGo} />
      <Strip timeline={timeline} last={last} />
      <Slider
        className="travel-slider"
        minValue={0}
        maxValue={last}
        value={Math.min(place, last)}
        onChange={onGo}
      >
        <Label className="ui-hidden">{say("Moment")}</Label>
        <SliderTrack className="travel-track">
          <SliderThumb className="travel-thumb" aria-valuetext={words} autoFocus />
        </SliderTrack>
      </Slider>
      <People timeline={timeline} last={last} />
    </div>
  );
}

interface LineProps {
  readonly timeline: Timeline;
  readonly last: number;
}

const percent = (place: number, last: number) => `${((place / last) * 100).toFixed(3)}%`;

function Strip({ timeline: { strip, sessions }, last }: LineProps) {
  const fastest = Math.max(1, ...strip.map(({ speed }) => speed));
  const people = [...new Set(strip.map(({ person }) => person))];
  return (
    <svg
      className="travel-strip"
      viewBox={`0 0 ${last + 1} 100`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {strip.map(({ from, to, speed, person }) => {
        // By its root, since a paste is a hundred times as quick as a key.
        const height = Math.max(3, Math.sqrt(speed / fastest) * 100);
        const shade = `is-${people.indexOf(person) % 4}`;
        return (
          <rect
            key={from}
            className={`travel-speed ${shade}`}
            x={from}
            y={100 - height}
            width={to - from + 1}
            height={height}
          />
        );
      })}
      {sessions.slice(1).map(({ from }) => (
        <line key={from} className="travel-pause" x1={from} x2={from} y1={0} y2={100} />
      ))}
    </svg>
  );
}

/** Stretches of one person each, with initials: who it was is never said by shade alone. */
function People({ timeline: { strip }, last }: LineProps) {
  const people = [...new Set(strip.map(({ person }) => person))];
  const stretches: { from: number; to: number; person: string | null }[] = [];
  for (const { from, to, person } of strip) {
    const before = stretches.at(-1);
    if (before?.person === person) before.to = to;
    else stretches.push({ from, to, person });
  }
  return (
    <div className="travel-people" aria-hidden="true">
      {stretches.map(({ from, to, person }) => (
        <span
          key={from}
          className={`travel-person is-${people.indexOf(person) % 4}`}
          style={{
            insetInlineStart: percent(from, last + 1),
            width: percent(to - from + 1, last + 1),
          }}
          title={namesOf([person])}
        >
          {person === null ? "?" : suggestInitials(person)}
        </span>
      ))}
    </div>
  );
}

function Flags({ timeline, last, onGo }: LineProps & Pick<ScrubberProps, "onGo">) {
  const flags = timeline.flags.filter(({ version }) => isMarked(version));
  if (flags.length === 0) return null;
  return (
    <ul className="travel-flags" aria-label={say("Milestones")}>
      {flags.map(({ place, version }) => (
        <li key={version.id} style={{ insetInlineStart: percent(place, last) }}>
          <button
            type="button"
            className="travel-flag"
            aria-label={`${versionTitle(version)}, ${momentTime(version.createdAt)}`}
            title={`${versionTitle(version)}, ${momentTime(version.createdAt)}`}
            onClick={() => onGo(place)}
          />
        </li>
      ))}
    </ul>
  );
}
