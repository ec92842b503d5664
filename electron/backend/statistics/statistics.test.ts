import { expect, test } from "vitest";
import { replaceArticle } from "../../../shared/article/ydoc/replace.ts";
import { article, p } from "../../../shared/testing/build.ts";
import { windowOn } from "../testing/desk-for-tests.ts";
import { deskInUse } from "../testing/desk-in-use.ts";

test("a draft's figures and the desk's agree with what was written today", async () => {
  const { client } = await deskInUse();
  const { id } = await client.drafts.create();
  const content = article([p("High water at six.")], { headline: "Tide", section: "Harbour" });
  await (await windowOn(client, id)).write((doc) => replaceArticle(doc, content));
  await client.drafts.plan({ id, deadline: "2020-01-01T10:00:00Z" });
  await client.drafts.setStatus({ id, status: "filed", message: null });
  const stated = await client.statistics.article({ id });
  expect(stated).toMatchObject({ headline: "Tide", statistics: { words: 4, sentences: 1 } });
  expect(stated.writing.startedAt).not.toBeNull();

  const desk = await client.statistics.desk({ days: 7 });
  expect(desk).toMatchObject({ drafts: 1, words: 4, bySection: [{ name: "Harbour", count: 1 }] });
  expect(desk.days).toHaveLength(7);
  expect(desk.days.at(-1)?.count).toBeGreaterThanOrEqual(4);
  expect(desk.byStatus).toContainEqual({ name: "Filed", count: 1 });
  expect(desk.deadlines[0]).toEqual({ name: "overdue", count: 1 });
  await client.drafts.setStatus({ id, status: "published", message: null });
  expect((await client.statistics.desk({ days: 7 })).deadlines[0]?.count).toBe(0);
});
