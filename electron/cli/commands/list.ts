import { STATUSES } from "../../../shared/article/status.ts";
import { DRAFT_SORTS, type DraftRow } from "../../../shared/contract/drafts.ts";
import { type Arguments, type Command, count, oneOf, text, WrongUsage, words } from "../command.ts";

export const list: Command = {
  name: "list",
  usage:
    "list [--query Q] [--status S] [--section S] [--tag T] [--person P] [--since DAY] " +
    "[--until DAY] [--sort ORDER] [--bin] [--limit N]",
  summary: "the drafts, newest change first",
  options: {
    query: { type: "string" },
    status: { type: "string" },
    section: { type: "string" },
    tag: { type: "string" },
    person: { type: "string" },
    since: { type: "string" },
    until: { type: "string" },
    sort: { type: "string" },
    bin: { type: "boolean" },
    limit: { type: "string" },
  },
  prepare(args) {
    words(args);
    const status = text(args, "status");
    const limit = text(args, "limit");
    const sort = text(args, "sort");
    const input = {
      query: text(args, "query"),
      section: text(args, "section"),
      tag: text(args, "tag"),
      person: text(args, "person"),
      since: day(args, "since"),
      until: day(args, "until"),
      sort: sort === undefined ? undefined : oneOf(sort, DRAFT_SORTS, "--sort"),
      binned: args.options.bin === true ? true : undefined,
      status: status === undefined ? undefined : oneOf(status, STATUSES, "--status"),
      limit: limit === undefined ? undefined : count(limit, "--limit"),
    };
    return async (desk) => {
      const rows = await desk.drafts.list(input);
      return { json: { drafts: rows.map(listed) }, lines: rows.map(line), failures: [] };
    };
  },
};

/** The beginning of a day where this machine stands, or the very time that is given. */
function day(args: Arguments, name: string): string | undefined {
  const value = text(args, name);
  if (value === undefined) return undefined;
  const date = new Date(/^\d{4}-\d\d-\d\d$/.test(value) ? `${value}T00:00` : value);
  if (!/^\d{4}-/.test(value) || Number.isNaN(date.getTime())) {
    throw new WrongUsage(`--${name} must be a day such as 2026-03-01, not “${value}”.`);
  }
  return date.toISOString();
}

function listed({ id, status, headline, slug, words: counted, updatedAt }: DraftRow) {
  return { id, status, headline, slug, words: counted, updatedAt };
}

function line({ id, status, headline, words: counted, updatedAt }: DraftRow): string {
  const day = updatedAt.slice(0, 16).replace("T", " ");
  return `${id}  ${day}  ${status.padEnd(9)}  ${String(counted).padStart(6)}  ${headline ?? "–"}`;
}
