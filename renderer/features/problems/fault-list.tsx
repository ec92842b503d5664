import type { LogLine } from "../../../shared/contract/faults.ts";
import { say } from "../../../shared/words/say.ts";
import type { SeenFault } from "../../bridge/faults.ts";
import { toTheSecond } from "../../ui/date-time.ts";
import { EXPLANATIONS } from "./explain.ts";

/** What went wrong in this window, in the sentences that were told. */
export function SeenFaults({ seen }: { readonly seen: readonly SeenFault[] }) {
  if (seen.length === 0)
    return <p className="faults-none">{say("Nothing has gone wrong in this window.")}</p>;
  return (
    <ul className="faults" aria-label={say("In this window")}>
      {seen.map(({ number, at, times, code, call, sentence, thrown }) => (
        <li key={number}>
          <p className="faults-facts">
            <time dateTime={at}>{toTheSecond(at)}</time>
            {times === 1 ? null : <span>{say("{times} times", { times })}</span>}
            <code>{[code, call, thrown?.error].filter(Boolean).join(" · ")}</code>
          </p>
          <p dir="auto">{sentence}</p>
        </li>
      ))}
    </ul>
  );
}

/** What the log holds, explained by its codes: it holds no sentence. */
export function LoggedFaults({ lines }: { readonly lines: readonly LogLine[] }) {
  if (lines.length === 0)
    return <p className="faults-none">{say("The desk noted nothing else.")}</p>;
  return (
    <ul className="faults" aria-label={say("In the log")}>
      {lines.map((line, place) => {
        const { at, event, code = "INTERNAL", call, error, system } = line;
        const { happened, safe, advice } = EXPLANATIONS[code];
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: read once, and two may be equal
          <li key={place}>
            <p className="faults-facts">
              <time dateTime={at}>{toTheSecond(at)}</time>
              <code>{[code, call ?? event, error, system].filter(Boolean).join(" · ")}</code>
            </p>
            <p>
              {happened} {safe} {advice}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
