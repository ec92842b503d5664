import { expect, test } from "vitest";
import * as Y from "yjs";
import { writeAsset } from "../../../shared/article/ydoc/assets.ts";
import { readArticle } from "../../../shared/article/ydoc/document.ts";
import { replaceArticle } from "../../../shared/article/ydoc/replace.ts";
import { bodyOf, loadDoc } from "../../../shared/article/ydoc/roots.ts";
import type { DeskEvent } from "../../../shared/contract/desk.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import type { DeskClient } from "../../../shared/contract/index.ts";
import { article, p, texts } from "../../../shared/testing/build.ts";
import { newFolder } from "../../store/testing/new-folder.ts";
import { deskIn, next, windowOn } from "../testing/desk-for-tests.ts";
import { deskInUse } from "../testing/desk-in-use.ts";

async function draftWith(client: DeskClient, ...lines: [string, string][]) {
  const { id } = await client.drafts.create();
  const window = await windowOn(client, id);
  const body = lines.map(([text, block]) => p(text, block));
  await window.write((doc) => replaceArticle(doc, article(body)));
  return { id, window };
}

const save = (client: DeskClient, draft: DraftId, name: string) =>
  client.versions.save({ draft, name, note: null });

test("it keeps named versions with note, author and words, newest first", async () => {
  const { client } = await deskInUse();
  await client.desk.introduce({ name: "Ines Aldor", initials: "IA" });
  const { id } = await draftWith(client, ["Fog over the quay.", "a"]);
  await save(client, id, "As filed");
  await client.versions.save({ draft: id, name: "Second", note: "Rang the harbour master." });
  expect(await client.versions.list({ draft: id })).toMatchObject([
    { number: 2, name: "Second", note: "Rang the harbour master.", author: "Ines Aldor" },
    { number: 1, name: "As filed", note: null, kind: "named", words: 4 },
  ]);
});

test("it restores a version, and the state before it can be had again", async () => {
  const { client } = await deskInUse();
  const { id, window } = await draftWith(client, ["Fog.", "a"], ["Rain.", "b"]);
  const filed = await save(client, id, "As filed");
  const { article: asFiled } = await client.drafts.show({ id });
  await window.write((doc) => replaceArticle(doc, article([p("Sun.", "c")])));
  const { article: changed } = await client.drafts.show({ id });

  const { restored, before } = await client.versions.restore({ id: filed.id });
  expect(restored.id).toBe(filed.id);
  expect(before.kind).toBe("beforeRestore");
  expect((await client.drafts.show({ id })).article).toEqual(asFiled);
  await client.versions.restore({ id: before.id });
  expect((await client.drafts.show({ id })).article).toEqual(changed);
});

test("it doubles nothing where somebody types while a version is restored", async () => {
  const { client } = await deskInUse();
  const { id, window } = await draftWith(client, ["Fog.", "a"], ["Rain.", "b"]);
  const filed = await save(client, id, "As filed");
  await window.write((doc) => replaceArticle(doc, article([p("Fog.", "a"), p("Sun.", "b")])));
  const stateVector = Y.encodeStateVector(window.doc);
  const changes = await client.drafts.changes({ id, stateVector });
  await next(changes);

  await client.versions.restore({ id: filed.id });
  const first = bodyOf(window.doc).get(2) as Y.XmlElement;
  await window.write(() => (first.get(0) as Y.XmlText).insert(3, " and mist"));
  Y.applyUpdate(window.doc, (await next(changes)).update);

  expect(texts(readArticle(window.doc))).toEqual(["Fog and mist.", "Rain."]);
  expect((await client.drafts.show({ id })).article).toEqual(readArticle(window.doc));
});

test("it keeps what is filed, once, with who filed it and what they said", async () => {
  const { client } = await deskInUse();
  await client.desk.introduce({ name: "Ines Aldor", initials: "IA" });
  const { id } = await draftWith(client, ["Fog.", "a"]);
  const row = await client.drafts.setStatus({
    id,
    status: "filed",
    message: "For the early page.",
  });
  expect(row.status).toBe("filed");
  expect(await client.versions.list({ draft: id })).toMatchObject([
    { kind: "filed", note: "For the early page.", author: "Ines Aldor" },
  ]);
  await client.drafts.setStatus({ id, status: "filed", message: null });
  await client.drafts.setStatus({ id, status: "filed", message: "Quotes checked." });
  expect(await client.versions.list({ draft: id })).toHaveLength(1);
  expect(await client.drafts.log({ id })).toMatchObject([
    { kind: "status", from: "draft", to: "filed", message: "For the early page." },
    {
      kind: "status",
      from: "filed",
      to: "filed",
      message: "Quotes checked.",
      person: "Ines Aldor",
    },
  ]);
});

test("it keeps an automatic version after ten minutes of writing, and no second too soon", async () => {
  const clock = { now: new Date("2026-03-01T08:00:00Z") };
  const desk = await deskIn(newFolder(), clock);
  const { id, window } = await draftWith(desk.client, ["Fog.", "a"]);
  const events = await desk.client.desk.events();
  const write = (minute: number, text: string) => {
    clock.now = new Date(Date.UTC(2026, 2, 1, 8, minute));
    return window.write((doc) => replaceArticle(doc, article([p(text, "a")])));
  };
  const until = async (kind: DeskEvent["kind"]) => {
    while ((await next(events)).kind !== kind);
  };
  await write(11, "Fog lifts.");
  await until("versions");
  await write(20, "Fog lifts slowly.");
  await until("drafts");
  await write(22, "Fog is gone.");
  await until("versions");
  const versions = await desk.client.versions.list({ draft: id });
  expect(versions.map(({ kind, createdAt }) => [kind, createdAt])).toEqual([
    ["automatic", "2026-03-01T08:22:00.000Z"],
    ["automatic", "2026-03-01T08:11:00.000Z"],
  ]);
});

test("it says so where there is no such version", async () => {
  const { client } = await deskInUse();
  const { id } = await draftWith(client, ["Fog.", "a"]);
  const version = await save(client, id, "As filed");
  const stranger = `${version.id.slice(0, -4)}0000` as typeof version.id;
  await expect(client.versions.read({ id: stranger })).rejects.toMatchObject({ code: "NOT_FOUND" });
});

test("it changes nothing in a draft that holds what only a newer Stet knows", async () => {
  const { client } = await deskInUse();
  const { id, window } = await draftWith(client, ["Fog.", "a"]);
  const filed = await save(client, id, "As filed");
  await window.write((doc) => {
    const ahead = new Y.XmlElement("hologram");
    ahead.insert(0, [new Y.XmlText("A crane in three dimensions.")]);
    bodyOf(doc).insert(2, [ahead]);
  });
  await expect(client.versions.restore({ id: filed.id })).rejects.toMatchObject({
    code: "UNKNOWN_CONTENT",
  });
  const { state } = await client.drafts.open({ id });
  expect(bodyOf(loadDoc(state)).toString()).toContain("A crane in three dimensions.");
});

test("it compares two versions, and a version with now", async () => {
  const { client } = await deskInUse();
  const { id, window } = await draftWith(client, ["Fog over the quay.", "a"], ["Rain.", "b"]);
  await save(client, id, "As filed");
  await window.write((doc) => {
    replaceArticle(doc, article([p("Fog over the north quay.", "a"), p("Rain.", "b")]));
  });
  await save(client, id, "As edited");
  await window.write((doc) => {
    replaceArticle(doc, article([p("Fog over the north quay.", "a")], { dek: "No ferry sails" }));
  });
  const compared = async (from: number | "now", to: number | "now") =>
    (await client.versions.compare({ draft: id, from, to })).counts;
  expect(await compared(1, 2)).toMatchObject({ wordsAdded: 1, blocksChanged: 1, fieldsChanged: 0 });
  expect(await compared(2, "now")).toMatchObject({ blocksRemoved: 1, fieldsChanged: 1 });
  expect(await compared("now", 1)).toMatchObject({ blocksAdded: 1, wordsRemoved: 4 });
  await expect(client.versions.compare({ draft: id, from: 1, to: 3 })).rejects.toMatchObject({
    code: "NOT_FOUND",
    message: expect.stringContaining("no version 3: the newest is 2"),
  });
});

test("it compares the credits that readers saw, also where the photo follows its file", async () => {
  const { client } = await deskInUse();
  const { id, window } = await draftWith(client, ["Fog.", "a"]);
  const photo = { type: "photo", attrs: { id: "b", asset: "a".repeat(64) } };
  const credited = (photographer: string) =>
    window.write((doc) => {
      writeAsset(doc, "a".repeat(64), { caption: null, alt: null, photographer, agency: "NPA" });
    });
  await window.write((doc) => replaceArticle(doc, article([photo])));
  await credited("Lea Brandt");
  await save(client, id, "As filed");
  await credited("Ola Ness");
  const { blocks } = await client.versions.compare({ draft: id, from: 1, to: "now" });
  expect(blocks).toMatchObject([
    { attributes: [{ name: "photographer", before: "Lea Brandt", after: "Ola Ness" }] },
  ]);
});
