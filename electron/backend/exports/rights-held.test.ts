import { readdirSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { UNKNOWN_RIGHTS } from "../../../shared/article/rights.ts";
import { writeAsset } from "../../../shared/article/ydoc/assets.ts";
import { replaceArticle } from "../../../shared/article/ydoc/replace.ts";
import type { Overrides } from "../../../shared/contract/exports.ts";
import { article, p } from "../../../shared/testing/build.ts";
import { newFolder } from "../../store/testing/new-folder.ts";
import { deskIn, windowOn } from "../testing/desk-for-tests.ts";
import { fileOf, jpeg } from "../testing/pictures.ts";

vi.setConfig({ testTimeout: 60_000 });

/** A desk with one draft that shows a photo, and every way out of it. */
async function deskWithPhoto(fields: Parameters<typeof article>[1] = {}) {
  const clock = { now: new Date(2026, 10, 21, 12) };
  const { client } = await deskIn(newFolder(), clock);
  await client.desk.introduce({ name: "Mara Lind", initials: "ML", sample: false });
  const asset = await client.photos.add({ file: fileOf(await jpeg(), "crane.jpg") });
  const { hash } = asset;
  const { id } = await client.drafts.create();
  const { write } = await windowOn(client, id);
  const shown = { type: "photo", attrs: { id: "cccccccccc", asset: hash } };
  await write((doc) => {
    writeAsset(doc, hash, asset);
    replaceArticle(doc, article([p("Two."), shown], { headline: "Cranes", ...fields }));
  });
  const folder = newFolder();
  const waysOut = (insistence: Overrides & { force: boolean }) => [
    () => client.exports.toFolder({ drafts: [id], format: "html", folder, ...insistence }),
    () => client.exports.download({ drafts: [id], format: "docx", ...insistence }),
    () => client.exports.text({ draft: id, format: "markdown", ...insistence }),
  ];
  const log = () => client.drafts.log({ id });
  const expire = (expires: string) =>
    client.library.edit({
      edits: [{ hash, rights: { ...UNKNOWN_RIGHTS, category: "paid", expires } }],
    });
  return { client, clock, id, hash, folder, waysOut, log, expire };
}

test("a killed photo stops every way out, forced or not, and says by whom it was killed", async () => {
  const { client, hash, folder, waysOut, log } = await deskWithPhoto();
  await client.library.kill({ hashes: [hash], reason: "Staged." });
  const overrideEmbargo = { reason: "Not what is asked." };
  for (const force of [false, true]) {
    for (const way of waysOut({ force, overrideEmbargo })) {
      await expect(way()).rejects.toMatchObject({
        code: "RIGHTS_HELD",
        message: expect.stringMatching(
          /^Cranes: .* was killed by Mara Lind on .*: “Staged\.” .*RIGHTS/,
        ),
      });
    }
  }
  expect(readdirSync(folder)).toEqual([]);
  expect((await log()).map(({ kind }) => kind)).toEqual(["photo"]);
  await client.library.release({ hashes: [hash], reason: null });
  for (const way of waysOut({ force: false })) await way();
});

test("a photo stops exports from the day after its last", async () => {
  const { clock, waysOut, expire } = await deskWithPhoto();
  await expire("2026-11-21");
  for (const way of waysOut({ force: false })) await way();
  clock.now = new Date(2026, 10, 22, 0, 0, 1);
  for (const way of waysOut({ force: true })) {
    await expect(way()).rejects.toMatchObject({ code: "RIGHTS_HELD" });
  }
});

test("an override is in the draft's log before anything leaves, with what stood against it", async () => {
  const { waysOut, log, expire } = await deskWithPhoto();
  await expire("2026-11-20");
  const overrideRights = { reason: " Agreed with the agency. " };
  for (const way of waysOut({ force: false, overrideRights })) await way();
  const entries = await log();
  expect(entries.map((entry) => entry.kind === "rightsOverride" && entry.format)).toEqual([
    "HTML page",
    "Word",
    "Markdown",
  ]);
  expect(entries[0]).toEqual({
    kind: "rightsOverride",
    at: new Date(2026, 10, 21, 12).toISOString(),
    person: "Mara Lind",
    format: "HTML page",
    photos: ["A photo without a caption might be used until 20 November 2026 only."],
    reason: "Agreed with the agency.",
  });
});

test("embargo and rights are let go each by its own word", async () => {
  const { client, clock, id, hash, waysOut, log } = await deskWithPhoto({
    embargoUntil: "2999-01-01T00:00:00Z",
  });
  await client.library.kill({ hashes: [hash], reason: "Staged." });
  const overrideEmbargo = { reason: null };
  const overrideRights = { reason: null };
  for (const way of waysOut({ force: true, overrideRights })) {
    await expect(way()).rejects.toMatchObject({ code: "EMBARGOED" });
  }
  for (const way of waysOut({ force: true, overrideEmbargo })) {
    await expect(way()).rejects.toMatchObject({ code: "RIGHTS_HELD" });
  }
  expect(await log()).toHaveLength(1);
  clock.now = new Date(2026, 10, 21, 13);
  await client.exports.text({
    draft: id,
    format: "html",
    overrideEmbargo,
    overrideRights,
  });
  expect((await log()).map(({ kind }) => kind)).toEqual(["photo", "override", "rightsOverride"]);
});
