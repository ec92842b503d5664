import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeScalar } from "../../../shared/article/ydoc/fields.ts";
import { newFolder } from "../../store/testing/new-folder.ts";
import { deskIn, windowOn } from "../testing/desk-for-tests.ts";
import { wantRestore } from "./wanted-restore.ts";

/** A desk with a backup of its draft's slug "before", and the slug "after" now; closed. */
async function changedSinceBackup() {
  const folder = newFolder();
  const { client, close } = await deskIn(folder);
  const { id } = await client.drafts.create();
  const { write } = await windowOn(client, id);
  await write((doc) => writeScalar(doc, "slug", "before"));
  const { name } = await client.backups.make();
  await write((doc) => writeScalar(doc, "slug", "after"));
  const { restored } = await client.desk.info();
  expect(restored).toBeNull();
  await close();
  return { folder, id, name };
}

test("the next opening restores what was asked for, once, and what stood is a backup", async () => {
  const { folder, id, name } = await changedSinceBackup();
  wantRestore(folder, name);
  // As a restore that was killed half-way leaves it.
  writeFileSync(join(folder, "desk.sqlite.incoming"), "half a database");
  const desk = await deskIn(folder);
  expect(existsSync(join(folder, "desk.sqlite.incoming"))).toBe(false);
  expect(await desk.client.backups.restored()).toMatchObject({ ok: true });
  expect((await desk.client.drafts.show({ id })).article.slug).toBe("before");
  const mark = (await desk.client.desk.info()).restored;
  expect(mark).not.toBeNull();
  const backups = await desk.client.backups.list();
  expect(backups.map((backup) => backup.name)).toEqual([expect.any(String), name]);
  await desk.close();

  const { client } = await deskIn(folder);
  expect(await client.backups.restored()).toBeNull();
  expect((await client.desk.info()).restored).toBe(mark);
});

test("a desk whose backup is gone opens as it stood, and says why", async () => {
  const { folder, id } = await changedSinceBackup();
  wantRestore(folder, "2020-01-01T00-00-00-000Z");
  const { client } = await deskIn(folder);
  const restored = await client.backups.restored();
  expect(restored?.ok).toBe(false);
  expect(restored?.message).toContain("Nothing was changed");
  expect((await client.drafts.show({ id })).article.slug).toBe("after");
  expect(readdirSync(folder)).not.toContain("restore-next.json");
});

test("a shell that holds the desk for one command does not restore", async () => {
  const { folder, name } = await changedSinceBackup();
  const { client } = await deskIn(folder);
  await expect(client.backups.restore({ name })).rejects.toMatchObject({ code: "BAD_INPUT" });
  expect(readdirSync(folder)).not.toContain("restore-next.json");
});
