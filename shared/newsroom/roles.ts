import type { Status } from "../article/status.ts";

/** What somebody may do in a newsroom; the server holds every call and every update against it. */
export const ROLES = ["reader", "reporter", "producer", "editor"] as const;
export type Role = (typeof ROLES)[number];

/**
 * What can be asked of the server, beside reading. `write` is the text, `describe` what stands beside it:
 * fields, tags, planning, what a photo carries.
 */
export const DEEDS = [
  "begin",
  "write",
  "describe",
  "comment",
  "file",
  "approve",
  "publish",
] as const;
export type Deed = (typeof DEEDS)[number];

const MAY: Readonly<Record<Role, ReadonlySet<Deed>>> = {
  reader: new Set(),
  reporter: new Set(["begin", "write", "describe", "comment", "file"]),
  producer: new Set(["describe", "comment", "publish"]),
  editor: new Set(DEEDS),
};

export function may(role: Role, deed: Deed): boolean {
  return MAY[role].has(deed);
}

const NEEDED: Readonly<Record<Status, Deed>> = {
  draft: "write",
  filed: "file",
  inEdit: "approve",
  approved: "approve",
  published: "publish",
  corrected: "publish",
  killed: "approve",
};

/** Whether somebody of this role may give an article that status. */
export function maySet(role: Role, status: Status): boolean {
  return may(role, NEEDED[status]);
}
