import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeScalar } from "../../../shared/article/ydoc/fields.ts";
import type { KeyStore } from "../../ports/key-store.ts";
import { beginWithKey, dropKey, holdKey } from "../../store/keyring.ts";
import { afterwards, newFolder } from "../../store/testing/new-folder.ts";
import { deskIn, windowOn } from "../testing/desk-for-tests.ts";
import { fileOf, jpeg } from "../testing/pictures.ts";
import { beginSealing, beginUnsealing, changePassphrase } from "./begin.ts";
import { unlockDesk } from "./unlock.ts";

const CANARY = "Kanarienvogel-7f3a";
/** A test need not hold anybody up. */
const QUICK = { cost: 1024, blockSize: 8, parallelization: 1 };
const coded = (code: string) => expect.objectContaining({ code });

/** Stands for the system's. */
const KEY_STORE: KeyStore = {
  isThere: () => true,
  wrap: (secret) => Uint8Array.from(secret).reverse(),
  unwrap: (wrapped) => Uint8Array.from(wrapped).reverse(),
};

/** Writes the canary into every place that holds words or pictures; the desk stays open. */
async function writtenDesk(folder: string) {
  const desk = await deskIn(folder);
  const { client } = desk;
  if ((await client.desk.info()).person === null)
    await client.desk.introduce({ name: CANARY, initials: "IA", sample: false });
  const picture = await jpeg({ exif: { ImageDescription: CANARY } });
  const photo = await client.photos.add({ file: fileOf(picture, `${CANARY}.jpg`) });
  await desk.photoFile(photo.hash, "thumbnail");
  const { id } = await client.drafts.create();
  const { write } = await windowOn(client, id);
  await write((doc) => writeScalar(doc, "slug", CANARY));
  await client.versions.save({ draft: id, name: CANARY, note: CANARY });
  await client.backups.make();
  return { ...desk, id, photo };
}

/** The files of the desk that tell of it, by content or name. */
function telling(folder: string, word: string): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return files
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => file.includes(word) || readFileSync(file).includes(word));
}

async function sealed(folder: string, passphrase = "north quay"): Promise<void> {
  holdKey(folder, await beginSealing(folder, passphrase, QUICK));
  afterwards(() => dropKey(folder));
}

test("no file of a sealed desk tells of what is on it, and without a passphrase nobody opens it", async () => {
  const folder = newFolder();
  const plain = await writtenDesk(folder);
  expect(telling(folder, CANARY)).not.toEqual([]);
  expect(telling(folder, plain.photo.hash)).not.toEqual([]);
  const before = await plain.client.drafts.show({ id: plain.id });
  await plain.close();
  await sealed(folder);
  const desk = await writtenDesk(folder);
  expect(await desk.client.seal.state()).toMatchObject({ plainBackups: 1, keyStore: "none" });
  expect(await desk.client.seal.sealPlain({})).toEqual({ sealed: 1, left: [] });
  expect(await desk.client.seal.state()).toMatchObject({ plainBackups: 0 });
  expect(telling(folder, CANARY)).toEqual([]);
  expect(telling(folder, desk.photo.hash)).toEqual([]);
  expect(await desk.client.drafts.show({ id: plain.id })).toEqual(before);
  expect(await desk.client.desk.verify({})).toEqual({ ok: true, problems: [] });
  await desk.close();
  expect(telling(folder, CANARY)).toEqual([]);
  dropKey(folder);
  await expect(deskIn(folder)).rejects.toThrow(coded("DESK_SEALED"));
  await expect(unlockDesk(folder, "south quay")).rejects.toThrow(coded("PASSPHRASE"));
  await changePassphrase(folder, "north quay", "south quay");
  await expect(unlockDesk(folder, "north quay")).rejects.toThrow(coded("PASSPHRASE"));
  // One of the two copies was hit by a failing disk.
  writeFileSync(join(folder, "sealed.json"), "{");
  await unlockDesk(folder, "south quay");
  const kept = await deskIn(folder, undefined, { keyStore: KEY_STORE });
  await kept.client.seal.openHere({ isOn: true });
  expect(await kept.client.seal.state()).toMatchObject({ sealed: true, keyStore: "on" });
  await kept.close();
  dropKey(folder);
  await beginUnsealing(folder, "south quay");
  const open = await deskIn(folder, undefined, { keyStore: KEY_STORE });
  expect(await open.client.drafts.show({ id: plain.id })).toEqual(before);
  expect(await open.client.desk.verify({})).toEqual({ ok: true, problems: [] });
  expect(telling(folder, CANARY)).not.toEqual([]);
});

/** Seals a new desk as its first start does, and forgets the key as another process would not have it. */
async function sealedAtStart(folder: string): Promise<void> {
  const restart = Promise.withResolvers<void>();
  const first = await deskIn(folder, undefined, { restart: restart.resolve });
  const start = { name: CANARY, initials: "IA", sample: true };
  await first.client.seal.begin({ passphrase: "north quay", start });
  await restart.promise;
  await first.close();
  beginWithKey(folder);
  dropKey(folder);
  afterwards(() => dropKey(folder));
}

test("a first start that seals is asked for a name once, by whichever process opens the desk then", async () => {
  const folder = newFolder();
  await sealedAtStart(folder);
  expect(telling(folder, CANARY)).toEqual([]);
  await unlockDesk(folder, "north quay");
  const { client, close } = await deskIn(folder);
  const { person } = await client.desk.info();
  expect(person).toMatchObject({ name: CANARY, initials: "IA" });
  expect(await client.drafts.list({})).toHaveLength(1);
  expect(await client.settings.read()).toMatchObject({ tour: "due" });
  await client.desk.introduce({ name: "Ines Aldor", initials: "IA" });
  await close();
  expect(telling(folder, CANARY)).toEqual([]);
  const again = await deskIn(folder);
  expect((await again.client.desk.info()).person).toEqual({ ...person, name: "Ines Aldor" });
  expect(await again.client.desk.people()).toHaveLength(1);
});

test("what was said at a first start and cannot be read keeps no desk closed: the name is asked for again", async () => {
  const folder = newFolder();
  await sealedAtStart(folder);
  const kept = join(folder, "first-start.sealed");
  const bytes = readFileSync(kept);
  bytes[60] = (bytes[60] ?? 0) ^ 1;
  writeFileSync(kept, bytes);
  await unlockDesk(folder, "north quay");
  expect((await (await deskIn(folder)).client.desk.info()).person).toBeNull();
  expect(readdirSync(folder)).not.toContain("first-start.sealed");
});
