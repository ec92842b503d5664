import { type ReactNode, useState } from "react";
import { STATUS_NAMES } from "../../../shared/article/status.ts";
import type { LogEntry } from "../../../shared/article/ydoc/desk-log.ts";
import { assertNever } from "../../../shared/assert-never.ts";
import { say } from "../../../shared/words/say.ts";
import { embargoWords } from "../../../shared/workflow/embargo.ts";
import { logTable } from "../../../shared/workflow/log-lines.ts";
import { Button } from "../../ui/button.tsx";
import { inWords } from "../../ui/date-time.ts";
import { download } from "../../ui/download.ts";

/** So many are shown until all are asked for. */
const SHOWN = 3;

export interface HistoryProps {
  readonly log: readonly LogEntry[];
  /** The draft's slug, for the name of the file that the log is saved as. */
  readonly slug: string | null;
}

/** Who gave the draft which status, overrode what held it, killed a photo in it: newest first. */
export function History({ log, slug }: HistoryProps) {
  const [showsAll, setShowsAll] = useState(false);
  // Lines are only ever added, so each keeps its number.
  const newest = log.map((entry, place) => ({ entry, number: place + 1 })).reverse();
  const shown = showsAll ? newest : newest.slice(0, SHOWN);
  return (
    <>
      <ol className="story-history" aria-label={say("History")}>
        {shown.map(({ entry, number }) => (
          <li key={number} className={entry.kind === "status" ? "" : "is-override"}>
            <Line entry={entry} />
          </li>
        ))}
      </ol>
      <div className="story-history-deeds">
        {shown.length === log.length ? null : (
          <Button kind="quiet" size="small" onPress={() => setShowsAll(true)}>
            {say("Show all {count}", { count: log.length })}
          </Button>
        )}
        <Button kind="quiet" size="small" onPress={() => download(fileOf(log, slug))}>
          {say("Save the history…")}
        </Button>
      </div>
    </>
  );
}

/** A table for a spreadsheet. */
function fileOf(log: readonly LogEntry[], slug: string | null): File {
  return new File([logTable(log)], `${slug ?? "draft"}-history.csv`, { type: "text/csv" });
}

function Line({ entry }: { readonly entry: LogEntry }) {
  const { deed, said } = read(entry);
  return (
    <>
      <strong>{deed}</strong>
      <small>
        {entry.person === "" ? null : (
          <>
            <bdi>{entry.person}</bdi> ·{" "}
          </>
        )}
        <time dateTime={entry.at}>{inWords(entry.at)}</time>
      </small>
      {said === null ? null : <q dir="auto">{said}</q>}
    </>
  );
}

function read(entry: LogEntry): { readonly deed: ReactNode; readonly said: string | null } {
  switch (entry.kind) {
    case "status": {
      const { from, to, message: said } = entry;
      if (from === to) return { deed: say("Message"), said };
      const arrow = (
        <>
          <span aria-hidden="true">→</span>
          <span className="ui-hidden"> {say("to")} </span>
        </>
      );
      return {
        deed: (
          <>
            {STATUS_NAMES[from]} {arrow} {STATUS_NAMES[to]}
          </>
        ),
        said,
      };
    }
    case "override": {
      const { format, until, reason } = entry;
      const deed = say("Embargo overridden: {format}. It held until {embargoWords}.", {
        format,
        embargoWords: embargoWords(until),
      });
      return { deed, said: reason };
    }
    case "killOverride": {
      const { format, told, reason } = entry;
      return { deed: say("Kill overridden: {format}. {told}", { format, told }), said: reason };
    }
    case "rightsOverride": {
      const { format, photos, reason } = entry;
      return {
        deed: say("Rights overridden: {format}. {photos}", { format, photos: photos.join(" ") }),
        said: reason,
      };
    }
    case "styleOverride": {
      const { format, words, reason } = entry;
      return {
        deed: say("House style overridden: {format}. {words}", { format, words: words.join(" ") }),
        said: reason,
      };
    }
    case "quotesOverride": {
      const { format, told, reason } = entry;
      const deed = say("Unchecked quotations let out: {format}. {told}", { format, told });
      return { deed, said: reason };
    }
    case "photo": {
      const { deed, name, reason } = entry;
      return {
        deed:
          deed === "killed"
            ? say("Photo killed: {name}", { name })
            : say("Photo released: {name}", { name }),
        said: reason,
      };
    }
    default:
      return assertNever(entry);
  }
}
