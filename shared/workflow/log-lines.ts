import type { LogEntry } from "../article/ydoc/desk-log.ts";
import { assertNever } from "../assert-never.ts";

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
    case "rightsOverride": {
      const { format, photos, reason } = entry;
      return { deed: `rights overridden, ${format} (${photos.join(" ")})`, reason };
    }
    case "styleOverride": {
      const { format, words, reason } = entry;
      return { deed: `house style overridden, ${format} (${words.join(" ")})`, reason };
    }
    case "photo":
      return { deed: `photo ${entry.name} ${entry.deed}`, reason: entry.reason };
    default:
      return assertNever(entry);
  }
}

/** The letter that tells a spreadsheet the text is UTF-8. */
const BYTE_ORDER_MARK = "\uFEFF";

/** The log as a spreadsheet reads it (RFC 4180): a line with the columns' names, then one an entry. */
export function logTable(log: readonly LogEntry[]): string {
  const lines = log
    .map(logLine)
    .map(({ at, person, deed, reason }) => [at, person, deed, reason ?? ""]);
  const rows = [["Time", "Person", "What", "Message"], ...lines];
  return `${BYTE_ORDER_MARK}${rows.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}

/** In quotation marks; what a spreadsheet would take for a formula is told to be text. */
function cell(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${plain.replaceAll('"', '""')}"`;
}
