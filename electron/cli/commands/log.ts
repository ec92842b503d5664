import type { LogEntry } from "../../../shared/article/ydoc/desk-log.ts";
import { assertNever } from "../../../shared/assert-never.ts";
import { type Command, words } from "../command.ts";

export const log: Command = {
  name: "log",
  usage: "log ID",
  summary:
    "who gave the draft which status, overrode an embargo or rights, killed a photo; oldest first",
  description: [
    "A line for each change of status, with its message, for each export that overrode an embargo or the rights of a photo, with its reason, and for each photo of it that was killed or released. Oldest first.",
  ],
  options: {},
  examples: [{ line: "log ferry", does: "Tells what became of the draft so far." }],
  prepare(args) {
    const [handle] = words(args, "ID");
    return async (desk) => {
      const { id } = await desk.drafts.find({ handle });
      const entries = await desk.drafts.log({ id });
      return { json: { log: entries }, lines: entries.map(line), failures: [] };
    };
  },
};

function line(entry: LogEntry): string {
  const time = entry.at.slice(0, 16).replace("T", " ");
  return `${time}  ${entry.person || "–"}  ${deed(entry)}`;
}

function deed(entry: LogEntry): string {
  switch (entry.kind) {
    case "status": {
      const { from, to, message } = entry;
      const moved = from === to ? to : `${from} → ${to}`;
      return because(moved, message);
    }
    case "override": {
      const { format, until, reason } = entry;
      return because(`embargo until ${until} overridden, ${format}`, reason);
    }
    case "rightsOverride":
      return because(
        `rights overridden, ${entry.format} (${entry.photos.join(" ")})`,
        entry.reason,
      );
    case "photo":
      return because(`photo ${entry.name} ${entry.deed}`, entry.reason);
    default:
      return assertNever(entry);
  }
}

function because(deed: string, reason: string | null): string {
  return reason === null ? deed : `${deed}: ${reason}`;
}
