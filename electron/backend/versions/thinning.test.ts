import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { replaceArticle } from "../../../shared/article/ydoc/replace.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import type { DeskClient } from "../../../shared/contract/index.ts";
import { article, p } from "../../../shared/testing/build.ts";
import { openStore } from "../../store/open-store.ts";
import { newFolder } from "../../store/testing/new-folder.ts";
import { openDesk } from "../desk/open-desk.ts";
import { deskIn, next, windowOn } from "../testing/desk-for-tests.ts";
import { portsFor } from "../testing/ports-for.ts";

vi.setConfig({ testTimeout: 60_000 });
afterEach(() => void vi.useRealTimers());

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const MORNING = Date.parse("2026-03-02T08:00:00Z");

/** A desk on which somebody wrote for an hour, an automatic version each eleven minutes. */
async function deskOfAnHour(folder: string) {
  const clock = { now: new Date(MORNING) };
  const desk = await deskIn(folder, clock);
  const { id } = await desk.client.drafts.create();
  const window = await windowOn(desk.client, id);
  const events = await desk.client.desk.events();
  const write = async (at: number) => {
    clock.now = new Date(at);
    await window.write((doc) => replaceArticle(doc, article([p(`Fog at ${at}.`, "a")])));
    while ((await next(events)).kind !== "versions");
  };
  for (const minute of [11, 22, 33, 44, 55]) await write(MORNING + minute * MINUTE);
  await events.return?.();
  return { ...desk, clock, id, write };
}

const numbers = async (client: DeskClient, draft: DraftId) =>
  (await client.versions.list({ draft })).map(({ number, kind }) => `${number} ${kind}`);

/** Contents on the disk, and how many of them versions name. */
function contentsOn(folder: string) {
  const store = openStore(join(folder, "desk.sqlite"), { readonly: true });
  const count = (from: string) =>
    store.get<{ count: number }>(`SELECT count(*) AS count FROM ${from}`)?.count;
  const named = "(SELECT article FROM versions UNION SELECT state FROM versions)";
  const counts = { kept: count("contents"), named: count(named) };
  store.close();
  return counts;
}

test("writing on after days thins what was written then, with its contents; numbers go on", async () => {
  const folder = newFolder();
  const { client, clock, id, close } = await deskOfAnHour(folder);
  await client.versions.save({ draft: id, name: "Before lunch", note: null });
  const events = await client.desk.events();
  const window = await windowOn(client, id);
  clock.now = new Date(MORNING + 3 * DAY);
  await window.write((doc) => replaceArticle(doc, article([p("Sun.", "a")])));
  while ((await next(events)).kind !== "versions");
  expect(await numbers(client, id)).toEqual(["7 automatic", "6 named", "5 automatic"]);
  expect(await client.versions.save({ draft: id, name: "Done", note: null })).toMatchObject({
    number: 8,
  });
  for (const { id: version } of await client.versions.list({ draft: id })) {
    await client.versions.read({ id: version });
  }
  expect((await client.desk.verify()).problems).toEqual([]);
  await close();
  const { kept, named } = contentsOn(folder);
  expect(kept).toBe(named);
});

test("a desk that is open thins by itself, also drafts that nobody writes", async () => {
  const folder = newFolder();
  const { id, close } = await deskOfAnHour(folder);
  await close();
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const clock = { now: new Date(MORNING + 10 * DAY) };
  const opened = await openDesk({ ...portsFor(folder, clock), host: "browser" });
  if (opened.kind !== "owner") throw new RangeError("Somebody else has this desk open.");
  const { client } = opened.backend;
  const events = await client.desk.events();
  await vi.advanceTimersByTimeAsync(10_000);
  while ((await next(events)).kind !== "versions");
  expect(await numbers(client, id)).toEqual(["5 automatic"]);
  await opened.backend.close();
});
