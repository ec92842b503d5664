import { expect, test } from "vitest";
import * as Y from "yjs";
import { plainText } from "../../../../shared/article/article.ts";
import { bodyOf } from "../../../../shared/article/ydoc/roots.ts";
import type { Moment, Timeline } from "../../../../shared/contract/history.ts";
import type { DraftId } from "../../../../shared/contract/ids.ts";
import type { DeskClient } from "../../../../shared/contract/index.ts";
import { newFolder } from "../../../store/testing/new-folder.ts";
import { deskIn, windowOn } from "../../testing/desk-for-tests.ts";
import type { SetClock } from "../../testing/ports-for.ts";

/** A draft into which Ada wrote at nine and Ben at noon, with a version between. */
async function writtenDesk() {
  const clock: SetClock = { now: new Date("2026-03-01T09:00:00.000Z") };
  const { client } = await deskIn(newFolder(), clock);
  await client.desk.introduce({ name: "Ada Berg", initials: "AB", sample: false });
  const { id } = await client.drafts.create();
  const window = await windowOn(client, id);
  const paragraph = () => bodyOf(window.doc).get(2) as Y.XmlElement;
  await window.write(() => paragraph().insert(0, [new Y.XmlText("Fog over")]));
  await window.write(() => (paragraph().get(0) as Y.XmlText).insert(8, " Norhaven"));
  await client.versions.save({ draft: id, name: "First go", note: null });
  clock.now = new Date("2026-03-01T12:00:00.000Z");
  await client.desk.writeAs({ name: "Ben Holt", initials: "BH" });
  await window.write(() => (paragraph().get(0) as Y.XmlText).delete(0, 4));
  return { client, id, block: String(paragraph().getAttribute("id")) };
}

async function opened(client: DeskClient, draft: DraftId): Promise<Timeline> {
  let timeline: Timeline | null = null;
  for await (const step of await client.history.open({ draft }))
    timeline = step.timeline ?? timeline;
  if (timeline === null) throw new RangeError("No line was told.");
  return timeline;
}

function text({ blocks }: Moment): string {
  return plainText(blocks.flatMap(({ node }) => (node === null ? [] : [node])));
}

test("the line tells who wrote when and how much, and each place what stood there", async () => {
  const { client, id } = await writtenDesk();
  const timeline = await opened(client, id);
  expect(timeline).toMatchObject({ count: 4, older: 0, isExact: true });
  expect(timeline.sessions).toMatchObject([
    { from: 0, to: 2, people: ["Ada Berg"], written: 17, deleted: 0 },
    { from: 3, to: 3, people: ["Ben Holt"], written: 0, deleted: 4 },
  ]);
  expect(timeline.flags).toMatchObject([{ place: 2, version: { name: "First go" } }]);

  const moment = await client.history.at({ draft: id, place: 1, known: null });
  expect(text(moment)).toBe("Fog over");
  expect(moment).toMatchObject({ person: "Ada Berg", written: 8, at: "2026-03-01T09:00:00.000Z" });
  const next = await client.history.at({ draft: id, place: 2, known: 1 });
  expect(next.fields).toBeNull();
  expect(next.blocks.map(({ node }) => node === null)).toEqual([true, true, false]);
  await expect(client.history.at({ draft: id, place: 4, known: null })).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
});

test("a block tells who wrote it and who touched it last", async () => {
  const { client, id, block } = await writtenDesk();
  expect(await client.history.block({ draft: id, block })).toEqual({
    born: { place: 0, at: "2026-03-01T09:00:00.000Z", person: "Ada Berg" },
    touched: { place: 3, at: "2026-03-01T12:00:00.000Z", person: "Ben Holt" },
    writers: ["Ada Berg"],
  });
});

test("a moment is restored, named, and the way back is kept", async () => {
  const { client, id } = await writtenDesk();
  await opened(client, id);
  const { seq } = await client.history.at({ draft: id, place: 1, known: null });
  const version = await client.history.name({ draft: id, seq: seq ?? 0, name: "The fog" });
  expect(version).toMatchObject({ createdAt: "2026-03-01T09:00:00.000Z", author: "Ben Holt" });
  expect(plainText((await client.versions.read({ id: version.id })).article.body)).toBe("Fog over");

  const { before } = await client.history.restore({ draft: id, seq: seq ?? 0 });
  expect(before.kind).toBe("beforeRestore");
  const words = async () => plainText((await client.drafts.show({ id })).article.body);
  expect(await words()).toBe("Fog over");
  await client.versions.restore({ id: before.id });
  expect(await words()).toBe("over Norhaven");
  expect(await client.desk.verify()).toEqual({ ok: true, problems: [] });
});
