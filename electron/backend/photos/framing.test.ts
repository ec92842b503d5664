import { expect, test } from "vitest";
import type { Framing } from "../../../shared/article/photo-crop.ts";
import { newFolder } from "../../store/testing/new-folder.ts";
import { deskIn } from "../testing/desk-for-tests.ts";
import { fileOf, jpeg } from "../testing/pictures.ts";

const FRAMING: Framing = {
  focus: { x: 0.25, y: 0.75 },
  crops: { "1:1": { x: 0, y: 0, width: 0.5, height: 1 } },
};

test("the desk keeps how a photo is framed, and the file as it is", async () => {
  const folder = newFolder();
  const first = await deskIn(folder);
  const { hash, framing } = await first.client.photos.add({ file: fileOf(await jpeg(), "a.jpg") });
  expect(framing).toBeUndefined();
  await first.client.photos.setFraming({ hash, framing: FRAMING });
  await first.close();
  const { client } = await deskIn(folder);
  expect(await client.photos.get({ hash })).toMatchObject({ hash, framing: FRAMING });
  // The same file again is the same photo, framed as it was.
  expect(await client.photos.add({ file: fileOf(await jpeg(), "b.jpg") })).toMatchObject({
    name: "a.jpg",
    framing: FRAMING,
  });
});

test("a photo that the desk does not have, and a point beside the picture, are refused", async () => {
  const { client } = await deskIn(newFolder());
  const hash = "a".repeat(64);
  await expect(client.photos.setFraming({ hash, framing: FRAMING })).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
  const beside = { focus: { x: 1.5, y: 0 }, crops: {} };
  await expect(client.photos.setFraming({ hash, framing: beside })).rejects.toMatchObject({
    code: "BAD_INPUT",
  });
});
