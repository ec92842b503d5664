import { expect, test } from "vitest";
import type * as Y from "yjs";
import { replaceArticle } from "../../../shared/article/ydoc/replace.ts";
import { bodyOf } from "../../../shared/article/ydoc/roots.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import type { DeskClient } from "../../../shared/contract/index.ts";
import { article, p, texts } from "../../../shared/testing/build.ts";
import { windowOn } from "../testing/desk-for-tests.ts";
import { deskInUse } from "../testing/desk-in-use.ts";
import { fileOf, jpeg } from "../testing/pictures.ts";

async function draftWith(client: DeskClient, ...lines: [string, string][]) {
  const { id } = await client.drafts.create();
  const window = await windowOn(client, id);
  const body = lines.map(([text, block]) => p(text, block));
  await window.write((doc) => replaceArticle(doc, article(body)));
  return { id, window };
}

const save = (client: DeskClient, draft: DraftId, name: string) =>
  client.versions.save({ draft, name, note: null });

const block = (was: string | null, is: string | null) =>
  ({ kind: "block", was, is, moves: false }) as const;

test("it restores one block or one field, keeps a version of before, and takes it back", async () => {
  const { client } = await deskInUse();
  const { id, window } = await draftWith(client, ["Fog.", "a"], ["Rain.", "b"]);
  const { id: filed } = await save(client, id, "As filed");
  const edited = article([p("Mist.", "a"), p("Hail.", "x")], { slug: "mist" });
  await window.write((doc) => replaceArticle(doc, edited));
  const now = async () => (await client.drafts.show({ id })).article;

  const { before, back } = await client.versions.restorePart({ id: filed, part: block("b", null) });
  expect(before.kind).toBe("beforeRestore");
  expect(texts(await now())).toEqual(["Mist.", "Hail.", "Rain."]);
  expect((await now()).slug).toBe("mist");
  await client.versions.restorePart({ id: before.id, part: back });
  expect(texts(await now())).toEqual(["Mist.", "Hail."]);

  await client.versions.restorePart({ id: filed, part: { kind: "field", name: "slug" } });
  expect(await now()).toMatchObject({ slug: null });
  expect(texts(await now())).toEqual(["Mist.", "Hail."]);
});

test("it restores a block while somebody types in the next, and nothing is lost", async () => {
  const { client } = await deskInUse();
  const { id, window } = await draftWith(client, ["Fog.", "a"], ["Rain.", "b"]);
  const { id: filed } = await save(client, id, "As filed");
  await window.write((doc) => replaceArticle(doc, article([p("Fog.", "a"), p("Sun.", "b")])));
  await client.versions.restorePart({ id: filed, part: block("b", "b") });
  const first = bodyOf(window.doc).get(2) as Y.XmlElement;
  await window.write(() => (first.get(0) as Y.XmlText).insert(3, " and mist"));
  expect(texts((await client.drafts.show({ id })).article)).toEqual(["Fog and mist.", "Rain."]);
});

test("it restores nothing and keeps no version where the block went meanwhile", async () => {
  const { client } = await deskInUse();
  const { id, window } = await draftWith(client, ["Fog.", "a"], ["Rain.", "b"]);
  const { id: filed } = await save(client, id, "As filed");
  await window.write((doc) => replaceArticle(doc, article([p("Fog.", "a")])));
  await expect(
    client.versions.restorePart({ id: filed, part: block("b", "b") }),
  ).rejects.toMatchObject({ code: "NOT_FOUND", message: expect.stringContaining("meanwhile") });
  expect(await client.versions.list({ draft: id })).toHaveLength(1);
});

test("it names pictures and drafts in a comparison as people do", async () => {
  const { client } = await deskInUse();
  const target = await draftWith(client, ["Low water.", "a"]);
  await target.window.write((doc) =>
    replaceArticle(doc, article([p("Low water.", "a")], { headline: "The quay was dry" })),
  );
  const { hash } = await client.photos.add({ file: fileOf(await jpeg(), "quay.jpg") });
  const { id, window } = await draftWith(client, ["Fog.", "a"]);
  await save(client, id, "As filed");
  await window.write((doc) => {
    const photo = { type: "photo", attrs: { id: "b", asset: hash } };
    const link = { type: "relatedLink", attrs: { id: "c", draftId: target.id } };
    replaceArticle(doc, article([p("Fog.", "a"), photo, link]));
  });
  await expect
    .poll(async () => (await client.versions.compare({ draft: id, from: 1, to: "now" })).names)
    .toEqual({ [hash]: "quay.jpg", [target.id]: "The quay was dry" });
});
