import { join } from "node:path";
import { expect, test } from "vitest";
import { writeScalar } from "../../../shared/article/ydoc/fields.ts";
import type { DeskClient } from "../../../shared/contract/index.ts";
import { newFolder } from "../../store/testing/new-folder.ts";
import { runSql } from "../../store/testing/run-sql.ts";
import { deskIn, windowOn } from "../testing/desk-for-tests.ts";

/** A desk whose derived data `sql` ruined while it was closed, with the list as it was before. */
async function ruinedDesk(sql: string) {
  const folder = newFolder();
  const desk = await deskIn(folder);
  const { client } = desk;
  for (const [slug, tag] of [
    ["cranes", "harbour"],
    ["tide", "sea"],
  ] as const) {
    const { id } = await client.drafts.create();
    const { write } = await windowOn(client, id);
    await write((doc) => writeScalar(doc, "slug", slug));
    await client.drafts.setTags({ id, add: [tag], remove: [] });
  }
  await client.desk.verify();
  const before = await shown(client);
  expect(before.cranes).toHaveLength(1);
  await desk.close();
  runSql(join(folder, "desk.sqlite"), sql);
  return { ...(await deskIn(folder)), before };
}

async function shown({ drafts }: DeskClient) {
  return {
    all: await drafts.list({}),
    tagged: await drafts.list({ tag: "sea" }),
    cranes: await drafts.list({ query: "cran" }),
    facets: await drafts.facets(),
  };
}

async function steps(client: DeskClient) {
  const taken = [];
  for await (const step of await client.desk.rebuild()) taken.push(step);
  return taken;
}

test.each([
  ["a row of the list", "UPDATE derived SET words = 99, slug = 'x'", "row in the list"],
  [
    "who changed it",
    "UPDATE derived SET changed_at = '2001-01-01T00:00:00.000Z'",
    "row in the list",
  ],
  ["tags", "DELETE FROM labels", "tags, names and photos"],
  ["texts", "UPDATE texts SET fields = '{}'", "words for search"],
  ["the search index", "DELETE FROM full_text WHERE rowid = 1", "words for search"],
  ["texts and index at once", "DELETE FROM texts; DELETE FROM full_text", "words for search"],
])("verify finds ruined derived data (%s), and a rebuild brings it back", async (_, sql, what) => {
  const { client, before } = await ruinedDesk(sql);
  const found = await client.desk.verify();
  expect(found.ok).toBe(false);
  expect(found.problems.join("\n")).toContain(what);
  expect(await steps(client)).toEqual([0, 1, 2].map((done) => ({ done, total: 2, problem: null })));
  expect(await client.desk.verify()).toEqual({ ok: true, problems: [] });
  expect(await shown(client)).toEqual(before);
});

test("a rebuild that ends half-way leaves the list whole, and the next start does the rest", async () => {
  const folder = newFolder();
  const desk = await deskIn(folder);
  await desk.client.drafts.create();
  const { id } = await desk.client.drafts.create();
  for await (const { done } of await desk.client.desk.rebuild()) if (done === 1) break;
  expect(await desk.client.drafts.list({})).toHaveLength(2);
  await desk.close();
  const again = await deskIn(folder);
  expect(await again.client.desk.verify()).toEqual({ ok: true, problems: [] });
  expect((await again.client.drafts.list({})).map((row) => row.id)).toContain(id);
});

test("a draft whose journal is damaged is named, and the others are rebuilt", async () => {
  const { client } = await ruinedDesk("UPDATE journal SET bytes = x'00' WHERE draft = 1");
  const taken = await steps(client);
  expect(taken.map(({ problem }) => problem === null)).toEqual([true, false, true]);
  expect(await client.drafts.list({ query: "tide" })).toHaveLength(1);
});
