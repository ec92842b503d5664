import { STATUSES } from "../../../shared/article/status.ts";
import type { DraftRow } from "../../../shared/contract/drafts.ts";
import { type Command, count, oneOf, text, words } from "../command.ts";

export const list: Command = {
  name: "list",
  usage: "list [--query Q] [--status S] [--limit N]",
  summary: "the drafts, newest change first",
  options: {
    query: { type: "string" },
    status: { type: "string" },
    limit: { type: "string" },
  },
  prepare(args) {
    words(args);
    const status = text(args, "status");
    const limit = text(args, "limit");
    const input = {
      query: text(args, "query"),
      status: status === undefined ? undefined : oneOf(status, STATUSES, "--status"),
      limit: limit === undefined ? undefined : count(limit, "--limit"),
    };
    return async (desk) => {
      const rows = await desk.drafts.list(input);
      return { json: { drafts: rows.map(listed) }, lines: rows.map(line), failures: [] };
    };
  },
};

function listed({ id, status, headline, slug, words: counted, updatedAt }: DraftRow) {
  return { id, status, headline, slug, words: counted, updatedAt };
}

function line({ id, status, headline, words: counted, updatedAt }: DraftRow): string {
  const day = updatedAt.slice(0, 16).replace("T", " ");
  return `${id}  ${day}  ${status.padEnd(9)}  ${String(counted).padStart(6)}  ${headline ?? "–"}`;
}
