import type { Member } from "../../../shared/newsroom/wire.ts";
import type { Store } from "../store.ts";

/** The newsroom that this desk has joined. */
export interface JoinedNewsroom {
  /** Where its server answers, without a slash at the end. */
  readonly address: string;
  readonly id: string;
  readonly name: string;
  readonly member: Member;
  /** Used once, for the next session; null where one must sign in again. */
  readonly renewal: string | null;
  /** Why one must; null where one need not. */
  readonly signedOut: string | null;
  /** How far the newsroom's list was read; null for not at all. */
  readonly cursor: string | null;
  readonly keepsAll: boolean;
  /** Since when its server has not answered; null while it does. */
  readonly offlineSince: string | null;
}

type Row = Omit<JoinedNewsroom, "member" | "keepsAll"> & {
  readonly member: string;
  readonly keepsAll: number;
};

/** Null where this desk is alone. */
export function newsroomOf(store: Store): JoinedNewsroom | null {
  const row = store.get<Row>(
    `SELECT address, id, name, member, renewal, signed_out AS signedOut, cursor,
       keeps_all AS keepsAll, offline_since AS offlineSince FROM newsroom WHERE key = 1`,
  );
  if (row === undefined) return null;
  return { ...row, member: JSON.parse(row.member) as Member, keepsAll: row.keepsAll === 1 };
}

/** Joins it, or signs in again; what was known of this newsroom before stays. */
export function putNewsroom(
  store: Store,
  { address, id, name, member, renewal }: Omit<JoinedNewsroom, "cursor" | "offlineSince">,
  at: string,
): void {
  store.run(
    `INSERT INTO newsroom (key, address, id, name, member, renewal, offline_since, joined_at)
     VALUES (1, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (key) DO UPDATE SET address = excluded.address, id = excluded.id,
       name = excluded.name, member = excluded.member, renewal = excluded.renewal, signed_out = NULL`,
    address,
    id,
    name,
    JSON.stringify(member),
    renewal,
    at,
    at,
  );
}

export type NewsroomChange = Partial<
  Pick<
    JoinedNewsroom,
    "member" | "renewal" | "signedOut" | "cursor" | "keepsAll" | "offlineSince" | "name"
  >
>;

/** Sets what is named; nothing where this desk is alone. */
export function changeNewsroom(store: Store, change: NewsroomChange): void {
  const { member, keepsAll, ...texts } = change;
  for (const [name, value] of Object.entries(texts)) {
    if (value !== undefined) store.run(SETTERS[name as keyof typeof SETTERS], value);
  }
  if (member !== undefined) store.run("UPDATE newsroom SET member = ?", JSON.stringify(member));
  if (keepsAll !== undefined) store.run("UPDATE newsroom SET keeps_all = ?", keepsAll ? 1 : 0);
}

const SETTERS = {
  name: "UPDATE newsroom SET name = ?",
  renewal: "UPDATE newsroom SET renewal = ?",
  signedOut: "UPDATE newsroom SET signed_out = ?",
  cursor: "UPDATE newsroom SET cursor = ?",
  offlineSince: "UPDATE newsroom SET offline_since = ?",
} as const;

/** Drafts that are there only go from the list with it; nothing that was written here does. */
export function forgetNewsroom(store: Store): void {
  for (const table of ["derived", "labels", "texts"]) {
    store.run(`DELETE FROM ${table} WHERE draft IN (${THERE_ONLY})`);
  }
  store.run(`DELETE FROM full_text WHERE rowid IN (${THERE_ONLY})`);
  const keys = store.all<{ draft: number }>(THERE_ONLY);
  for (const table of ["shared_versions", "shared_photos", "shared_drafts", "newsroom"]) {
    store.run(`DELETE FROM ${table}`);
  }
  for (const { draft } of keys) store.run("DELETE FROM drafts WHERE key = ?", draft);
}

const THERE_ONLY = "SELECT draft FROM shared_drafts WHERE there = 1";
