import { STATUSES } from "../../../shared/article/status.ts";
import type { DraftList, DraftRow } from "../../../shared/contract/drafts.ts";
import { DRAFT_SORTS, OPEN_REVIEWS } from "../../../shared/contract/listed-by.ts";
import { type Arguments, type Command, count, oneOf, text, words } from "../command.ts";
import { moment } from "../moment.ts";

export const list: Command = {
  name: "list",
  usage: `list [--query Q] [--status S] [--section S] [--tag T] [--person P] [--open ${OPEN_REVIEWS.join("|")}] [--since TIME] [--until TIME] [--sort ${DRAFT_SORTS.join("|")}] [--bin] [--limit N]`,
  summary: "the drafts, newest change first; with --bin those in the bin",
  description: [
    "A line for each draft: id, time of the last change, status, words, headline. What is asked for by several options must all hold. Drafts in the bin are listed with --bin alone.",
  ],
  options: {
    query: {
      type: "string",
      value: "Q",
      does: "Words that must all be found, each perhaps only begun; words in quotation marks together.",
    },
    status: { type: "string", value: "S", does: `One of ${STATUSES.join(", ")}.` },
    section: { type: "string", value: "S", does: "Those of a section." },
    tag: { type: "string", value: "T", does: "Those with a tag." },
    person: {
      type: "string",
      value: "P",
      does: "Those with a name in the byline, or changed last by that person.",
    },
    open: {
      type: "string",
      value: "WHAT",
      does: `Those with open ${OPEN_REVIEWS.join(" or ")}.`,
    },
    since: {
      type: "string",
      value: "TIME",
      does: "Changed then or later: a day (2026-03-02, its beginning here) or a time (2026-03-02T18:30).",
    },
    until: { type: "string", value: "TIME", does: "Changed before then." },
    sort: {
      type: "string",
      value: "ORDER",
      does: `One of ${DRAFT_SORTS.join(", ")}. Default: newest, the last change first.`,
    },
    bin: { type: "boolean", does: "Those in the bin instead." },
    limit: { type: "string", value: "N", does: "At most so many." },
  },
  examples: [
    { line: "list --status filed --json", does: "What waits for an editor, for a program." },
    {
      line: "list --query 'low water' --limit 10",
      does: "The ten that were changed last among those that hold these words.",
    },
  ],
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
    open: option("open", (value, name) => oneOf(value, OPEN_REVIEWS, name)),
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
