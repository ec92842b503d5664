import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeScalar } from "../../../shared/article/ydoc/fields.ts";
import type { DeskClient } from "../../../shared/contract/index.ts";
import { KNOWN_SCHEMA } from "../../store/inspect.ts";
import { migrateFurther } from "../../store/testing/migrate-further.ts";
import { newFolder } from "../../store/testing/new-folder.ts";
import { runSql } from "../../store/testing/run-sql.ts";
import { deskIn, windowOn } from "../testing/desk-for-tests.ts";
import { fileOf, jpeg } from "../testing/pictures.ts";
import { ruin } from "../testing/ruin.ts";
import { listBackups } from "./backups-folder.ts";
import { makeBackup } from "./make-backup.ts";
import { sha256Of } from "./manifest.ts";
import { restoreBackup } from "./restore-backup.ts";

const coded = (code: string) => expect.objectContaining({ code });

const restore = (desk: string, backup: string) => () =>
  restoreBackup({ desk, backup, at: "2026-03-03T08:00:00.000Z", appVersion: "0.0.0-test" });

/** Everything that a person could find on the desk. */
async function everything(client: DeskClient) {
  const rows = await client.drafts.list({});
  const drafts = await Promise.all(
    rows.map(async ({ id }) => {
      const versions = await client.versions.list({ draft: id });
      const read = versions.map((version) => client.versions.read({ id: version.id }));
      return { shown: await client.drafts.show({ id }), versions: await Promise.all(read) };
    }),
  );
  return { person: (await client.desk.info()).person, drafts };
}

/** A desk with a person, articles, a picture, a version and a backup; closed. */
async function backedUpDesk() {
  const folder = newFolder();
  const { client, close } = await deskIn(folder);
  await client.desk.introduce({ name: "Ines Aldor", initials: "IA" });
  await client.photos.add({ file: fileOf(await jpeg(), "quay.jpg") });
  const { id } = await client.drafts.create();
  const { write } = await windowOn(client, id);
  await write((doc) => writeScalar(doc, "slug", "cranes"));
  await client.versions.save({ draft: id, name: "As filed", note: null });
  const before = await everything(client);
  const backup = await client.backups.make();
  await close();
  return { folder, id, before, backup };
}

/** What a refusal must not change: the desk's database, and which backups there are. */
const stateOf = (folder: string) => ({
  database: sha256Of(join(folder, "desk.sqlite")),
  backups: readdirSync(join(folder, "backups")),
});

test("it makes a ruined desk equal to what was backed up, and keeps the ruin", async () => {
  const { folder, before, backup } = await backedUpDesk();
  const database = join(folder, "desk.sqlite");
  ruin(database, 0, statSync(database).size);
  for (const photo of readdirSync(join(folder, "photos"))) rmSync(join(folder, "photos", photo));
  const ruined = readFileSync(database);
  await expect(deskIn(folder)).rejects.toThrow(coded("DESK_CORRUPT"));
  const { kept } = restore(folder, backup.name)();
  const { client } = await deskIn(folder);
  expect(await everything(client)).toEqual(before);
  expect(await client.desk.verify()).toEqual({ ok: true, problems: [] });
  if (kept.kind !== "aside") throw new RangeError(`The ruin is kept as ${kept.kind}.`);
  expect(readFileSync(join(kept.path, "desk.sqlite")).equals(ruined)).toBe(true);
});

test("it keeps what stood before as a backup, from which it comes back", async () => {
  const { folder, before, backup } = await backedUpDesk();
  const later = await deskIn(folder);
  const { id } = await later.client.drafts.create();
  const { write } = await windowOn(later.client, id);
  await write((doc) => writeScalar(doc, "slug", "ferries"));
  const after = await everything(later.client);
  await later.close();
  const { kept } = restore(folder, backup.name)();
  const restored = await deskIn(folder);
  expect(await everything(restored.client)).toEqual(before);
  await restored.close();
  if (kept.kind !== "backup") throw new RangeError(`What stood is kept as ${kept.kind}.`);
  restore(folder, kept.path)();
  const { client } = await deskIn(folder);
  expect(await everything(client)).toEqual(after);
});

test("it brings what a killed desk had in its log alone into the backup that it keeps", async () => {
  const { folder, backup } = await backedUpDesk();
  const { client, close } = await deskIn(folder);
  const { id } = await client.drafts.create();
  const killed = join(newFolder(), "desk");
  cpSync(folder, killed, { recursive: true });
  await close();
  expect(statSync(join(killed, "desk.sqlite-wal")).size).toBeGreaterThan(0);
  restore(killed, backup.name)();
  const [kept] = listBackups(killed);
  restore(killed, kept?.name ?? "")();
  const again = await deskIn(killed);
  expect((await again.client.drafts.list({})).map((row) => row.id)).toContain(id);
});

test("it restores by a path, into a folder that was none yet", async () => {
  const { before, backup } = await backedUpDesk();
  const elsewhere = join(newFolder(), "desk");
  expect(restore(elsewhere, backup.path)().kept).toEqual({ kind: "nothing" });
  const { client } = await deskIn(elsewhere);
  expect(await everything(client)).toEqual(before);
  expect((await client.desk.verify()).problems).toEqual([]);
});

test("it undoes a migration with the backup that was made before it", async () => {
  const { folder, before } = await backedUpDesk();
  const at = "2099-03-03T08:00:00.000Z";
  const order = { desk: folder, at, appVersion: "0.0.0-test" };
  migrateFurther(join(folder, "desk.sqlite"), () => makeBackup(order));
  await expect(deskIn(folder)).rejects.toThrow(coded("DESK_NEWER"));
  const [made] = listBackups(folder);
  expect(made?.manifest).toMatchObject({ madeAt: at, schema: KNOWN_SCHEMA });
  restore(folder, made?.name ?? "")();
  const { client } = await deskIn(folder);
  expect(await everything(client)).toEqual(before);
});

test("it begins no migration where the backup before it cannot be made", async () => {
  const folder = newFolder();
  const { close } = await deskIn(folder);
  await close();
  writeFileSync(join(folder, "backups"), "A file in the way.");
  const order = { desk: folder, at: "2026-03-03T08:00:00.000Z", appVersion: "0.0.0-test" };
  expect(() => migrateFurther(join(folder, "desk.sqlite"), () => makeBackup(order))).toThrow(
    expect.objectContaining({ message: expect.stringMatching(/was not opened\. No backup/) }),
  );
  await expect(deskIn(folder)).resolves.toBeDefined();
});

test("it refuses while the desk is open", async () => {
  const { folder, backup, before } = await backedUpDesk();
  const { client } = await deskIn(folder);
  expect(restore(folder, backup.name)).toThrow(coded("DESK_LOCKED"));
  expect(await everything(client)).toEqual(before);
});

test("it refuses a backup with changed bytes, wherever they lie", async () => {
  const { folder, backup } = await backedUpDesk();
  const database = join(backup.path, "desk.sqlite");
  const whole = readFileSync(database);
  const before = stateOf(folder);
  for (const at of [0, 5000, Math.floor(whole.length / 2), whole.length - 1]) {
    ruin(database, at, 1);
    expect(restore(folder, backup.name), String(at)).toThrow(coded("DESK_CORRUPT"));
    writeFileSync(database, whole);
  }
  writeFileSync(database, whole.subarray(0, whole.length - 4096));
  expect(restore(folder, backup.name)).toThrow(coded("DESK_CORRUPT"));
  expect(stateOf(folder)).toEqual(before);
  expect(existsSync(join(folder, "desk.sqlite.incoming"))).toBe(false);
});

/** Changes a backup's database and lets its manifest agree, as no accident could. */
function forge(backup: string, sql: string, says: object = {}): void {
  const database = join(backup, "desk.sqlite");
  runSql(database, sql);
  const file = join(backup, "manifest.json");
  const manifest = JSON.parse(readFileSync(file, "utf8"));
  writeFileSync(file, JSON.stringify({ ...manifest, sha256: sha256Of(database), ...says }));
}

test("it refuses a backup of a newer Stet, also where only the database says so", async () => {
  const { folder, backup } = await backedUpDesk();
  const before = stateOf(folder);
  forge(backup.path, "PRAGMA user_version = 999");
  expect(restore(folder, backup.name)).toThrow(coded("DESK_NEWER"));
  forge(backup.path, "SELECT 1", { schema: 999 });
  expect(restore(folder, backup.name)).toThrow(coded("DESK_NEWER"));
  expect(stateOf(folder)).toEqual(before);
});

test("it refuses what is no backup, and one of another desk", async () => {
  const { folder, backup } = await backedUpDesk();
  const before = stateOf(folder);
  expect(restore(folder, "yesterday")).toThrow(
    expect.objectContaining({ code: "NOT_FOUND", message: expect.stringContaining(backup.name) }),
  );
  expect(restore(folder, newFolder())).toThrow(coded("BAD_FILE"));
  expect(restore(folder, join(backup.path, "desk.sqlite"))).toThrow(coded("BAD_FILE"));
  const other = await backedUpDesk();
  expect(restore(folder, other.backup.path)).toThrow(coded("BAD_FILE"));
  expect(stateOf(folder)).toEqual(before);
});
