import { STATUSES } from "../../../shared/article/status.ts";
import { DRAFT_SORTS, type DraftList, type DraftRow } from "../../../shared/contract/drafts.ts";
import { type Arguments, type Command, count, oneOf, text, words } from "../command.ts";
import { moment } from "../moment.ts";

export const list: Command = {
  name: "list",
  usage: `list [--query Q] [--status S] [--section S] [--tag T] [--person P] [--since TIME] [--until TIME] [--sort ${DRAFT_SORTS.join("|")}] [--bin] [--limit N]`,
  summary: "the drafts, newest change first; with --bin those in the bin",
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
    const asked = askedOf(args);
    return async (desk) => {
      const rows = await desk.drafts.list(asked);
      return { json: { drafts: rows.map(listed) }, lines: rows.map(line), failures: [] };
    };
  },
};

function askedOf(args: Arguments): DraftList {
  const option = <Value>(name: string, read: (value: string, name: string) => Value) => {
    const value = text(args, name);
    return value === undefined ? undefined : read(value, `--${name}`);
  };
  const asIs = (value: string) => value;
  return {
    query: option("query", asIs),
    status: option("status", (value, name) => oneOf(value, STATUSES, name)),
    section: option("section", asIs),
    tag: option("tag", asIs),
    person: option("person", asIs),
    since: option("since", moment),
    until: option("until", moment),
    sort: option("sort", (value, name) => oneOf(value, DRAFT_SORTS, name)),
    binned: args.options.bin === true ? true : undefined,
    limit: option("limit", count),
  };
}

function listed({ id, status, headline, slug, words: counted, updatedAt }: DraftRow) {
  return { id, status, headline, slug, words: counted, updatedAt };
}

function line({ id, status, headline, words: counted, updatedAt }: DraftRow): string {
  const day = updatedAt.slice(0, 16).replace("T", " ");
  return `${id}  ${day}  ${status.padEnd(9)}  ${String(counted).padStart(6)}  ${headline ?? "–"}`;
}
