import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { nodesOf } from "../../../shared/article/walk.ts";
import { writeScalar } from "../../../shared/article/ydoc/fields.ts";
import { photoHash } from "../../../shared/contract/ids.ts";
import { newFolder } from "../../store/testing/new-folder.ts";
import { windowOn } from "../testing/desk-for-tests.ts";
import { draftOf, exiftool, exportingDesk, placedJpeg, placesIn } from "../testing/exports.ts";

vi.setConfig({ testTimeout: 60_000 });

const STORY = "The quay closes.\n\n![A crane](North%20Crane.jpg)\\\n*Photo by Ola Ness/NPA*\n";

/** A desk with a photo that names its place, and a person who saves everything into one folder. */
async function deskWithCrane() {
  const out = newFolder();
  const wanted: string[] = [];
  const placePhoto = async (name: string) => {
    wanted.push(name);
    return join(out, name);
  };
  const nobody = () => Promise.resolve(null);
  const dialogs = { pickFolder: nobody, placeBundle: nobody, placePhoto };
  const { client, lendPhoto } = await exportingDesk({ dialogs });
  const tool = exiftool();
  const crane = readFileSync(await placedJpeg(tool));
  const draft = await draftOf(client, STORY, { "North Crane.jpg": crane });
  const { article } = await client.drafts.show({ id: draft });
  const hash = photoHash.parse(nodesOf(article.body, "photo")[0]?.node.attrs?.asset);
  return { client, lendPhoto, tool, draft, hash, out, wanted };
}

test("a copy says what the article says of the photo, and nothing of its place", async () => {
  const { client, tool, draft, hash, out, wanted } = await deskWithCrane();
  const file = join(out, "north-crane.jpg");
  expect(await client.exports.savePhoto({ draft, hash })).toBe(file);
  expect(wanted).toEqual(["north-crane.jpg"]);
  expect(await placesIn(tool, file)).toEqual([]);
  expect((await tool.read(file)).Creator).toEqual(["Ola Ness"]);
});

test("a photo of an article under embargo leaves before only for who answers for it", async () => {
  const { client, lendPhoto, draft, hash, out } = await deskWithCrane();
  const { write } = await windowOn(client, draft);
  await write((doc) => writeScalar(doc, "embargoUntil", "2999-01-01T00:00:00Z"));
  await vi.waitFor(async () => {
    const [row] = (await client.drafts.list({})).filter(({ id }) => id === draft);
    expect(row?.embargoUntil).toBe("2999-01-01T00:00:00Z");
  });
  const held = {
    code: "EMBARGOED",
    message: expect.stringMatching(/under embargo until .*2999.*type EMBARGO/),
  };
  await expect(client.exports.savePhoto({ draft, hash })).rejects.toMatchObject(held);
  await expect(lendPhoto(draft, hash)).rejects.toMatchObject(held);
  await expect(lendPhoto(null, hash)).rejects.toMatchObject({ code: "EMBARGOED" });
  const undraggable = { code: "EMBARGOED", message: expect.stringContaining("save it from the") };
  await expect(client.exports.mayDragPhoto({ draft, hash })).rejects.toMatchObject(undraggable);
  expect(readdirSync(out)).toEqual([]);

  const overrideEmbargo = { reason: "The agency let it out" };
  const { file } = await client.exports.downloadPhoto({ draft, hash, overrideEmbargo });
  expect([file.name, file.type]).toEqual(["north-crane.jpg", "image/jpeg"]);
  const { article } = await client.drafts.show({ id: draft });
  expect(article.body).toHaveLength(2);
  expect(await client.drafts.log({ id: draft })).toMatchObject([
    {
      kind: "override",
      format: "the picture “North Crane.jpg”",
      reason: "The agency let it out",
      until: "2999-01-01T00:00:00Z",
    },
  ]);
});

test("out of no article a copy says what the desk knows, also of a photo that none shows", async () => {
  const { client, lendPhoto, tool, draft, hash } = await deskWithCrane();
  await client.library.edit({ edits: [{ hash, photographer: "Mia Sol", agency: "Kestrel" }] });
  await client.drafts.bin({ id: draft });
  await client.exports.mayDragPhoto({ draft: null, hash });
  const lent = await lendPhoto(null, hash);
  expect(await placesIn(tool, lent.path)).toEqual([]);
  expect(await tool.read(lent.path)).toMatchObject({ Creator: ["Mia Sol"] });
  await lent.release();
  await client.library.kill({ hashes: [hash], reason: "Staged." });
  const held = { code: "RIGHTS_HELD" };
  await expect(lendPhoto(null, hash)).rejects.toMatchObject(held);
  await expect(client.exports.mayDragPhoto({ draft: null, hash })).rejects.toMatchObject(held);
});

test("a killed photo does not leave, and a photo of no article neither", async () => {
  const { client, draft, hash, out } = await deskWithCrane();
  const other = photoHash.parse("e".repeat(64));
  await expect(client.exports.savePhoto({ draft, hash: other })).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
  await client.library.kill({ hashes: [hash], reason: "Staged." });
  await expect(client.exports.savePhoto({ draft, hash })).rejects.toMatchObject({
    code: "RIGHTS_HELD",
    message: expect.stringContaining("was killed: Staged. No copy"),
  });
  expect(readdirSync(out)).toEqual([]);
});
