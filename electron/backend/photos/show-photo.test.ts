import { existsSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { expect, test } from "vitest";
import { newFolder } from "../../store/testing/new-folder.ts";
import { makeBackup } from "../backups/make-backup.ts";
import { deskIn } from "../testing/desk-for-tests.ts";
import { fileOf, noisy } from "../testing/pictures.ts";
import { COPIES_FOLDER } from "./copy-cache.ts";

test("a large photo is shown by copies, which can be thrown away at any time", async () => {
  const folder = newFolder();
  const { client, photoFile } = await deskIn(folder);
  const copies = join(folder, COPIES_FOLDER);
  const bytes = await noisy(2400, 1600).jpeg().toBuffer();
  const { hash } = await client.photos.add({ file: fileOf(bytes, "crane.jpg") });
  // With the photo comes its thumbnail.
  expect(readdirSync(copies)).toHaveLength(1);

  const widthAt = async (size: "thumbnail" | "display" | "full") => {
    const shown = await photoFile(hash, size);
    return { ...shown, width: (await sharp(shown?.path).metadata()).width };
  };
  expect(await widthAt("thumbnail")).toMatchObject({ mediaType: "image/webp", width: 360 });
  expect(await widthAt("display")).toMatchObject({ mediaType: "image/webp", width: 1600 });
  expect(await widthAt("full")).toMatchObject({ mediaType: "image/jpeg", width: 2400 });
  expect(readdirSync(copies)).toHaveLength(2);
  rmSync(copies, { recursive: true });
  expect(await widthAt("display")).toMatchObject({ width: 1600 });

  const at = new Date().toISOString();
  const { name } = makeBackup({ desk: folder, at, appVersion: "0.0.0-test" });
  expect(existsSync(join(folder, "backups", name, COPIES_FOLDER))).toBe(false);
});

test("where no copy can be made the photo's own file is shown", async () => {
  const folder = newFolder();
  const { client, photoFile } = await deskIn(folder);
  const bytes = await noisy(2400, 1600).jpeg().toBuffer();
  const { hash } = await client.photos.add({ file: fileOf(bytes, "crane.jpg") });
  rmSync(join(folder, COPIES_FOLDER), { recursive: true });
  writeFileSync(join(folder, COPIES_FOLDER), "in the way");
  expect(await photoFile(hash, "display")).toMatchObject({ mediaType: "image/jpeg" });
  expect(await photoFile("0".repeat(64), "display")).toBeNull();
});
