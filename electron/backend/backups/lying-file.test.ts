import { randomBytes } from "node:crypto";
import { readdirSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { newFolder } from "../../store/testing/new-folder.ts";
import { sha256 } from "../bundles/gather.ts";
import { deskIn } from "../testing/desk-for-tests.ts";
import { remade } from "../testing/made-bundle.ts";
import { fileOf, jpeg } from "../testing/pictures.ts";
import { sha256Of } from "./manifest.ts";
import { restoreBackup } from "./restore-backup.ts";

type Change = Parameters<typeof remade>[1];

/** A closed desk with one draft and one photo, and a backup of it in one file. */
async function backedUp() {
  const folder = newFolder();
  const path = join(newFolder(), "desk.stet-backup");
  const { client, close } = await deskIn(folder);
  await client.drafts.create();
  await client.photos.add({ file: fileOf(await jpeg(), "quay.jpg") });
  await client.backups.writeTo({ path });
  await close();
  const state = () => [
    sha256Of(join(folder, "desk.sqlite")),
    ...readdirSync(folder).sort(),
    ...readdirSync(join(folder, "photos")).sort(),
  ];
  return { folder, path, state };
}

const photosIn = (told: Parameters<Change>[0]) => told.photos as { name: string; bytes: number }[];

function photoOf(parts: Parameters<Change>[1]): string {
  const found = Object.keys(parts).find((name) => name.startsWith("photos/"));
  if (found === undefined) throw new RangeError("There is no photo in it.");
  return found;
}

const escaping: Change = (told, parts) => {
  const bytes = Buffer.from("escaped");
  photosIn(told).push({ name: "../../escaped.jpg", bytes: bytes.length });
  parts["photos/../../escaped.jpg"] = bytes;
};

const LIES: readonly (readonly [string, string, Change])[] = [
  ["no manifest that can be read", "BAD_FILE", (told) => void delete told.desk],
  ["another database than it names", "BAD_FILE", (_, parts) => void truncate(parts, "desk.sqlite")],
  ["a database that is none", "DESK_CORRUPT", (told, parts) => put(told, parts, "no database")],
  [
    "an entry more",
    "BAD_FILE",
    (_, parts) => void Object.assign(parts, { "more.txt": Buffer.from("more") }),
  ],
  ["a photo less", "BAD_FILE", (_, parts) => void delete parts[photoOf(parts)]],
  ["a photo twice in its list", "BAD_FILE", (told) => void photosIn(told).push(...photosIn(told))],
  ["another photo under its name", "BAD_FILE", (_, parts) => void swap(parts, photoOf(parts))],
  [
    "a photo whose size is not",
    "BAD_FILE",
    (told) => void Object.assign(told, { photos: grown(told) }),
  ],
  ["a path for a photo's name", "BAD_FILE", escaping],
  ["a layout of a later Stet", "DESK_NEWER", (told) => void Object.assign(told, { layout: 2 })],
  ["a schema of a later Stet", "DESK_NEWER", (told) => void Object.assign(told, { schema: 9999 })],
];

function truncate(parts: Parameters<Change>[1], name: string): void {
  parts[name] = new Uint8Array(parts[name] ?? []).subarray(0, 4096);
}

function swap(parts: Parameters<Change>[1], name: string): void {
  parts[name] = randomBytes(parts[name]?.length ?? 0);
}

/** Told truly, so that it is only found when somebody opens it. */
function put(told: Parameters<Change>[0], parts: Parameters<Change>[1], text: string): void {
  const bytes = Buffer.from(text);
  parts["desk.sqlite"] = bytes;
  Object.assign(told, { bytes: bytes.length, sha256: sha256(bytes) });
}

const grown = (told: Parameters<Change>[0]) =>
  photosIn(told).map(({ name, bytes }) => ({ name, bytes: bytes + 1 }));

test("a file under a good seal that lies about itself is refused, the desk as it was", async () => {
  const { folder, path, state } = await backedUp();
  const order = { desk: folder, at: "2026-03-03T08:00:00.000Z", appVersion: "0.0.0-test" };
  const before = state();
  for (const [what, code, change] of LIES) {
    const backup = remade(path, change, false);
    const told = { code, message: expect.stringMatching(/ Nothing was changed\. /) };
    const restore = () => restoreBackup({ ...order, backup });
    expect(restore, what).toThrow(expect.objectContaining(told));
    expect(state(), what).toEqual(before);
  }
});

test("a desk that one file cannot hold is refused before anything of it is read", async () => {
  const [folder, out] = [newFolder(), newFolder()];
  const { client } = await deskIn(folder);
  const large = join(folder, "photos", `${"0".repeat(64)}.jpg`);
  writeFileSync(large, "");
  // It takes no room on the disk, but would take long to read.
  truncateSync(large, 2 ** 32);
  const path = join(out, "desk.stet-backup");
  await expect(client.backups.writeTo({ path })).rejects.toMatchObject({
    code: "FILE_TOO_LARGE",
    message: expect.stringContaining("4 GB"),
  });
  expect(readdirSync(out)).toEqual([]);
  rmSync(large);
});

test("a backup that is cancelled while it is written leaves nothing behind", async () => {
  const [folder, out] = [newFolder(), newFolder()];
  const { client } = await deskIn(folder);
  for (let photo = 0; photo < 64; photo += 1) {
    const bytes = randomBytes(1024 * 1024);
    writeFileSync(join(folder, "photos", `${sha256(bytes)}.jpg`), bytes);
  }
  const cancel = new AbortController();
  const written = client.backups.writeTo({ path: join(out, "desk.stet-backup") }, cancel);
  const ended = expect(written).rejects.toThrow();
  await vi.waitFor(() => expect(readdirSync(out)).toHaveLength(1), {
    timeout: 30_000,
    interval: 1,
  });
  cancel.abort();
  await ended;
  await vi.waitFor(() => expect(readdirSync(out)).toEqual([]), { timeout: 30_000 });
  expect(readdirSync(join(folder, "backups"))).toEqual([]);
});
