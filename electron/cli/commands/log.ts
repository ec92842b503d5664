import type { LogEntry } from "../../../shared/article/ydoc/desk-log.ts";
import { logLine, logTable } from "../../../shared/workflow/log-lines.ts";
import { type Arguments, type Command, oneOf, text, WrongUsage, words } from "../command.ts";

const FORMATS = ["text", "csv"] as const;

export const log: Command = {
  name: "log",
  usage: `log ID [--format ${FORMATS.join("|")}]`,
  summary:
    "who gave the draft which status, overrode an embargo or rights, killed a photo; oldest first",
  description: [
    "A line for each change of status, with its message, for each export that overrode an embargo or the rights of a photo, with its reason, and for each photo of it that was killed or released. Oldest first.",
  ],
  options: {
    format: {
      type: "string",
      value: "FORMAT",
      does: `One of ${FORMATS.join(", ")}. Default: text; csv is a table for a spreadsheet.`,
    },
  },
  examples: [
    { line: "log ferry", does: "Tells what became of the draft so far." },
    { line: "log ferry --format csv > ferry-log.csv", does: "Keeps it as a table." },
  ],
  prepare(args) {
    const [handle] = words(args, "ID");
    const format = formatOf(args);
    return async (desk) => {
      const { id } = await desk.drafts.find({ handle });
      const entries = await desk.drafts.log({ id });
      return {
        json: { log: entries },
        lines: format === "csv" ? [logTable(entries).trimEnd()] : entries.map(line),
        failures: [],
      };
    };
  },
};

function line(entry: LogEntry): string {
  const { at, person, deed, reason } = logLine(entry);
  const time = at.slice(0, 16).replace("T", " ");
  return `${time}  ${person || "–"}  ${reason === null ? deed : `${deed}: ${reason}`}`;
}

function formatOf(args: Arguments): (typeof FORMATS)[number] {
  const asked = text(args, "format");
  const format = asked === undefined ? "text" : oneOf(asked, FORMATS, "--format");
  if (format === "csv" && args.options.json === true) {
    throw new WrongUsage("Either --json or --format csv.");
  }
  return format;
}
