import type { LogEntry } from "../../../shared/article/ydoc/desk-log.ts";
import { assertNever } from "../../../shared/assert-never.ts";
import { type Command, words } from "../command.ts";

export const log: Command = {
  name: "log",
  usage: "log ID",
  summary: "who gave the draft which status, and who overrode an embargo; oldest first",
  description: [
    "A line for each change of status, with its message, and for each export that overrode an embargo, with its reason. Oldest first.",
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
      return message === null ? moved : `${moved}: ${message}`;
    }
    case "override": {
      const { format, until, reason } = entry;
      const exported = `embargo until ${until} overridden, ${format}`;
      return reason === null ? exported : `${exported}: ${reason}`;
    }
    default:
      return assertNever(entry);
  }
}
