import { expect, test } from "vitest";
import { replaceArticle } from "../../../shared/article/ydoc/replace.ts";
import type { DeskClient } from "../../../shared/contract/index.ts";
import { article, p } from "../../../shared/testing/build.ts";
import { newFolder } from "../../store/testing/new-folder.ts";
import { deskIn, next, windowOn } from "../testing/desk-for-tests.ts";
import type { SetClock } from "../testing/ports-for.ts";

const clockAt = (minute: number) => new Date(Date.UTC(2026, 2, 1, 8, minute));

/** A draft with this text, and the list told of it. */
async function written(client: DeskClient, headline: string, slug: string, text: string) {
  const { id } = await client.drafts.create();
  const window = await windowOn(client, id);
  const events = await client.desk.events();
  await window.write((doc) => replaceArticle(doc, article([p(text)], { headline, slug })));
  expect(await next(events)).toEqual({ kind: "drafts", ids: [id] });
  await events.return?.();
  return window;
}

const headlines = async (client: DeskClient, filter: Parameters<DeskClient["drafts"]["list"]>[0]) =>
  (await client.drafts.list(filter)).map(({ headline }) => headline);

test("it shows the newest change first, once its writer pauses", async () => {
  const clock: SetClock = { now: clockAt(0) };
  const { client } = await deskIn(newFolder(), clock);
  await client.desk.introduce({ name: "Ines Aldor", initials: "IA" });
  clock.now = clockAt(1);
  await written(client, "Fog", "fog", "Fog over the quay.");
  clock.now = clockAt(2);
  await written(client, "Rain", "rain", "Rain on the fish steps.");
  expect(await client.drafts.list({ limit: 2 })).toMatchObject([
    { headline: "Rain", slug: "rain", words: 5, person: "Ines Aldor", status: "draft" },
    { headline: "Fog", slug: "fog", words: 4 },
  ]);
});

test("it finds words in any order, without case or accents, and by status", async () => {
  const { client } = await deskIn(newFolder());
  const fog = await written(client, "Fog", "fog", "Im Café am Hafen");
  await written(client, "Rain", "rain", "100% of the quay");
  expect(await headlines(client, { query: "hafen CAFE" })).toEqual(["Fog"]);
  expect(await headlines(client, { query: "café" })).toEqual(["Fog"]);
  expect(await headlines(client, { query: "100%" })).toEqual(["Rain"]);
  expect(await headlines(client, { query: "%" })).toEqual(["Rain", "Fog"]);
  expect(await headlines(client, { query: "snow" })).toEqual([]);
  await client.drafts.setStatus({ id: fog.id, status: "filed", message: null });
  expect(await headlines(client, { status: "filed" })).toEqual(["Fog"]);
});

test("it bins a draft and takes it out again", async () => {
  const { client } = await deskIn(newFolder());
  const { id } = await client.drafts.create();
  expect((await client.drafts.bin({ id })).binnedAt).not.toBeNull();
  expect(await client.drafts.list({})).toEqual([]);
  expect(await client.drafts.list({ binned: true })).toMatchObject([{ id }]);
  expect((await client.drafts.unbin({ id })).binnedAt).toBeNull();
  expect(await client.drafts.list({})).toMatchObject([{ id }]);
});

test("it finds a draft by id, prefix and slug, and lists the candidates of an unclear one", async () => {
  const { client } = await deskIn(newFolder());
  const fog = await written(client, "Fog", "fog", "Fog.");
  const find = (handle: string) => client.drafts.find({ handle });
  expect(await find("fog")).toMatchObject({ id: fog.id });
  expect(await find(fog.id)).toMatchObject({ id: fog.id });
  expect(await find(fog.id.slice(0, 8).toUpperCase())).toMatchObject({ id: fog.id });
  const second = await written(client, "More fog", "fog", "Fog.");
  await expect(find("fog")).rejects.toMatchObject({
    code: "AMBIGUOUS",
    data: { candidates: [{ id: second.id, slug: "fog", headline: "More fog" }, { id: fog.id }] },
  });
  await expect(find("snow")).rejects.toMatchObject({ code: "NOT_FOUND" });
});

test("it catches up at the next start with what was typed just before the end", async () => {
  const folder = newFolder();
  const desk = await deskIn(folder);
  const { id } = await desk.client.drafts.create();
  const { write } = await windowOn(desk.client, id);
  await write((doc) => replaceArticle(doc, article([p("Fog.")], { headline: "Fog" })));
  await desk.close();
  const { client } = await deskIn(folder);
  expect(await headlines(client, {})).toEqual(["Fog"]);
});

test("it refuses input that the contract does not know, with a sentence", async () => {
  const { client } = await deskIn(newFolder());
  await expect(client.drafts.list({ limit: 0 })).rejects.toMatchObject({
    name: "Problem",
    code: "BAD_INPUT",
  });
});
