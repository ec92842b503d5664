import type { LogEntry } from "../article/ydoc/desk-log.ts";
import { assertNever } from "../assert-never.ts";
import { csvTable } from "../text/csv.ts";

/** One line of a draft's log in words. */
export interface LogLine {
  /** ISO 8601. */
  readonly at: string;
  readonly person: string;
  /** What was done, e.g. "filed → inEdit". */
  readonly deed: string;
  /** What was said with it; null where nothing was. */
  readonly reason: string | null;
}

export function logLine(entry: LogEntry): LogLine {
  const { at, person } = entry;
  return { at, person, ...told(entry) };
}

function told(entry: LogEntry): Pick<LogLine, "deed" | "reason"> {
  switch (entry.kind) {
    case "status": {
      const { from, to, message: reason } = entry;
      return { deed: from === to ? to : `${from} → ${to}`, reason };
    }
    case "override": {
      const { format, until, reason } = entry;
      return { deed: `embargo until ${until} overridden, ${format}`, reason };
    }
    case "killOverride": {
      const { format, told: of, reason } = entry;
      return { deed: `kill overridden, ${format} (${of})`, reason };
    }
    case "rightsOverride": {
      const { format, photos, reason } = entry;
      return { deed: `rights overridden, ${format} (${photos.join(" ")})`, reason };
    }
    case "styleOverride": {
      const { format, words, reason } = entry;
      return { deed: `house style overridden, ${format} (${words.join(" ")})`, reason };
    }
    case "quotesOverride": {
      const { format, told: of, reason } = entry;
      return { deed: `unchecked quotations let out, ${format} (${of})`, reason };
    }
    case "photo":
      return { deed: `photo ${entry.name} ${entry.deed}`, reason: entry.reason };
    default:
      return assertNever(entry);
  }
}

/** The log as a spreadsheet reads it: a line with the columns' names, then one an entry. */
export function logTable(log: readonly LogEntry[]): string {
  const lines = log
    .map(logLine)
    .map(({ at, person, deed, reason }) => [at, person, deed, reason ?? ""]);
  return csvTable([["Time", "Person", "What", "Message"], ...lines]);
}
