import {
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { zipSync } from "fflate";
import { expect, test } from "vitest";
import { newFolder } from "../../store/testing/new-folder.ts";
import { deskIn } from "../testing/desk-for-tests.ts";
import { fileOf, jpeg } from "../testing/pictures.ts";
import { ruin } from "../testing/ruin.ts";
import { sha256Of } from "./manifest.ts";
import { restoreBackup } from "./restore-backup.ts";

const restore = (desk: string, backup: string) => () =>
  restoreBackup({ desk, backup, at: "2026-03-03T08:00:00.000Z", appVersion: "0.0.0-test" });

const stateOf = (folder: string) => ({
  database: sha256Of(join(folder, "desk.sqlite")),
  names: readdirSync(folder).sort(),
  photos: readdirSync(join(folder, "photos")).sort(),
});

const SENTENCE = /Nothing was changed\./;

test("a desk goes into one file and comes back from it; what is not whole is refused", async () => {
  const [folder, out] = [newFolder(), newFolder()];
  const path = join(out, "desk.stet-backup");
  const { client, close } = await deskIn(folder);
  const { id } = await client.drafts.create();
  const { hash } = await client.photos.add({ file: fileOf(await jpeg(), "quay.jpg") });
  const shown = await client.drafts.show({ id });
  expect(await client.backups.writeTo({ path })).toMatchObject({
    file: path,
    drafts: 1,
    missing: [],
  });
  // Over an older backup, but over nothing else, and not at all once it was cancelled.
  await client.backups.writeTo({ path });
  const other = join(out, "mine.txt");
  writeFileSync(other, "mine");
  const to = (place: string, signal?: AbortSignal) =>
    client.backups.writeTo({ path: place }, { signal });
  await expect(to(other)).rejects.toMatchObject({ code: "BAD_FILE" });
  await expect(to(join(out, "no", "a"))).rejects.toMatchObject({ code: "BAD_FOLDER" });
  await expect(to(join(folder, "a"))).rejects.toMatchObject({ code: "BAD_FOLDER" });
  await expect(to(join(out, "new"), AbortSignal.abort())).rejects.toThrow();
  expect(readFileSync(other, "utf8")).toBe("mine");
  expect(readdirSync(out).sort()).toEqual(["desk.stet-backup", "mine.txt"]);
  expect(readdirSync(join(folder, "backups"))).toEqual([]);
  await close();

  const whole = readFileSync(path);
  const before = stateOf(folder);
  const bad = join(out, "bad");
  const refused = (what: string) => {
    const told = { code: "BAD_FILE", message: expect.stringMatching(SENTENCE) };
    expect(restore(folder, bad), what).toThrow(expect.objectContaining(told));
    expect(stateOf(folder), what).toEqual(before);
  };
  for (let at = 0; at < whole.length; at += Math.ceil(whole.length / 40)) {
    writeFileSync(bad, whole);
    ruin(bad, at, 1);
    refused(`turned at ${at}`);
    truncateSync(bad, at);
    refused(`cut at ${at}`);
  }
  writeFileSync(bad, zipSync({ "word/document.xml": new Uint8Array(400) }));
  refused("foreign");

  rmSync(join(folder, "photos", `${hash}.jpg`));
  writeFileSync(join(folder, "desk.sqlite"), "ruined");
  restore(folder, path)();
  expect(existsSync(join(folder, "photos", `${hash}.jpg`))).toBe(true);
  expect(readdirSync(folder).filter((name) => name.startsWith(".incoming"))).toEqual([]);
  const again = await deskIn(folder);
  expect(await again.client.drafts.show({ id })).toEqual(shown);
  expect(await again.client.desk.verify()).toEqual({ ok: true, problems: [] });
});
