import type { Option } from "./page.ts";

/** Options of every command. */
export const EVERYWHERE = {
  desk: {
    type: "string",
    value: "DIR",
    does: "The desk's folder. Default: your own desk (see FILES).",
  },
  json: {
    type: "boolean",
    does: "Prints one JSON value on standard output and nothing else there.",
  },
  unlock: {
    type: "string",
    value: "FILE",
    does: "For a sealed desk: a file whose first line is its passphrase, - for standard input. Default: the file that STET_UNLOCK names.",
  },
  help: { type: "boolean", short: "h", does: "Prints this page." },
} as const satisfies Readonly<Record<string, Option>>;

/** What stands for a draft. */
export const ID =
  "ID is a draft's id, the beginning of one that no other draft's id has, or its slug.";

export const EXIT_STATUS = [
  ["0", "Done."],
  ["1", "The work failed; a sentence on standard error says why and what to do."],
  ["2", "The arguments make no sense; nothing was touched."],
  [
    "130",
    "Stopped by Ctrl+C: what was done until then is whole, nothing is left half-done. A second one a second later ends it at once.",
  ],
] as const;

export const FILES = [
  ["~/.local/share/stet", "Your own desk on Linux ($XDG_DATA_HOME/stet where that is set)."],
  ["~/Library/Application Support/Stet", "Your own desk on macOS."],
  ["%APPDATA%\\Stet", "Your own desk on Windows."],
  [
    "DIR/desk.sqlite, DIR/photos/, DIR/backups/",
    "What a desk's folder holds. It is never to be changed by hand.",
  ],
] as const;

export const JSON_NOTES = [
  "Keys may be added in later versions; none goes or changes its meaning. What is unset is null, never missing. Times are ISO 8601, ids UUIDs, files absolute paths unless they were named otherwise.",
] as const;
