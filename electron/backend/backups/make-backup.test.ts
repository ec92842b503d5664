import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeScalar } from "../../../shared/article/ydoc/fields.ts";
import { faultsOf, KNOWN_SCHEMA } from "../../store/inspect.ts";
import { journalRows } from "../../store/testing/journal-rows.ts";
import { newFolder } from "../../store/testing/new-folder.ts";
import { deskIn, windowOn } from "../testing/desk-for-tests.ts";
import { fileOf, jpeg } from "../testing/pictures.ts";
import { listBackups } from "./backups-folder.ts";
import { linkPhotos } from "./link-photos.ts";
import { sha256Of } from "./manifest.ts";

test("it keeps the desk's database and photos, and says what they are", async () => {
  const folder = newFolder();
  const clock = { now: new Date("2026-03-02T08:00:00.000Z") };
  const { client } = await deskIn(folder, clock);
  await client.drafts.create();
  const { hash } = await client.photos.add({ file: fileOf(await jpeg(), "quay.jpg") });
  const made = await client.backups.make();
  expect(made).toMatchObject({ name: "2026-03-02T08-00-00-000Z", drafts: 1 });
  expect(readdirSync(made.path).sort()).toEqual(["desk.sqlite", "manifest.json", "photos"]);
  const database = join(made.path, "desk.sqlite");
  expect(JSON.parse(readFileSync(join(made.path, "manifest.json"), "utf8"))).toEqual({
    kind: "stet-backup",
    desk: (await client.desk.info()).id,
    schema: KNOWN_SCHEMA,
    appVersion: "0.0.0-test",
    madeAt: "2026-03-02T08:00:00.000Z",
    drafts: 1,
    bytes: statSync(database).size,
    sha256: sha256Of(database),
  });
  const [photo = ""] = readdirSync(join(made.path, "photos"));
  expect(photo).toContain(hash);
  const inode = (file: string) => statSync(file).ino;
  expect(inode(join(made.path, "photos", photo))).toBe(inode(join(folder, "photos", photo)));
});

test("it is whole, with every row acknowledged before it, while somebody goes on writing", async () => {
  const folder = newFolder();
  const { client } = await deskIn(folder);
  const { id } = await client.drafts.create();
  const { write } = await windowOn(client, id);
  let writing = true;
  let acknowledged = 0;
  const typing = (async () => {
    for (let key = 0; writing; key++) {
      acknowledged = await write((doc) => writeScalar(doc, "slug", `crane-${key}`));
    }
  })();
  for (let round = 0; round < 5; round++) {
    const before = acknowledged;
    const { path } = await client.backups.make();
    const database = join(path, "desk.sqlite");
    expect(faultsOf(database)).toEqual([]);
    const { rows, last } = journalRows(database);
    expect(last).toBeGreaterThanOrEqual(before);
    expect(rows).toBe(last);
    // The writer was not held up until the copy was made.
    expect(acknowledged).toBeGreaterThan(before);
  }
  writing = false;
  await typing;
});

test("it keeps the last seven, and takes older ones away", async () => {
  const { client } = await deskIn(newFolder(), { now: new Date("2026-03-02T08:00:00.000Z") });
  const { folder } = await client.desk.info();
  const names: string[] = [];
  for (let made = 0; made < 9; made++) names.push((await client.backups.make()).name);
  expect(new Set(names).size).toBe(9);
  expect(listBackups(folder).map(({ name }) => name)).toEqual(names.slice(2).reverse());
  expect(readdirSync(join(folder, "backups")).sort()).toEqual(names.slice(2));
});

test("it never counts what a crash left unfinished, and clears it the next time", async () => {
  const folder = newFolder();
  const { client } = await deskIn(folder);
  const left = join(folder, "backups", ".unfinished-2026-03-01T08-00-00-000Z");
  mkdirSync(join(left, "photos"), { recursive: true });
  writeFileSync(join(left, "desk.sqlite"), "half");
  expect(listBackups(folder)).toEqual([]);
  await client.backups.make();
  expect(existsSync(left)).toBe(false);
  expect(listBackups(folder)).toHaveLength(1);
});

test("it says why none can be made, leaves nothing behind, and the desk goes on", async () => {
  const folder = newFolder();
  const { client } = await deskIn(folder);
  writeFileSync(join(folder, "backups"), "A file in the way.");
  await expect(client.backups.make()).rejects.toMatchObject({
    code: "DESK_READ_ONLY",
    message: expect.stringMatching(/^No backup was made: .*backups/),
  });
  await client.drafts.create();
  expect(await client.drafts.list({})).toHaveLength(1);
});

test("it copies photos where the disk refuses links, and leaves those still arriving", () => {
  const [from, to] = [newFolder(), join(newFolder(), "photos")];
  writeFileSync(join(from, "a.jpg"), "quay");
  writeFileSync(join(from, ".incoming-1"), "half");
  linkPhotos(from, to, () => {
    throw Object.assign(new Error("no links here"), { code: "EXDEV" });
  });
  expect(readdirSync(to)).toEqual(["a.jpg"]);
  expect(readFileSync(join(to, "a.jpg"), "utf8")).toBe("quay");
  expect(statSync(join(to, "a.jpg")).ino).not.toBe(statSync(join(from, "a.jpg")).ino);
});
