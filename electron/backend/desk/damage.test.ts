import { join } from "node:path";
import { expect, test } from "vitest";
import { writeScalar } from "../../../shared/article/ydoc/fields.ts";
import { newFolder } from "../../store/testing/new-folder.ts";
import { runSql } from "../../store/testing/run-sql.ts";
import { deskIn, windowOn } from "../testing/desk-for-tests.ts";

/** A desk with one draft and one version, closed, and damaged by `sql`. */
async function damagedDesk(sql: string) {
  const folder = newFolder();
  const desk = await deskIn(folder);
  const { id } = await desk.client.drafts.create();
  const { write } = await windowOn(desk.client, id);
  await write((doc) => writeScalar(doc, "slug", "cranes"));
  const version = await desk.client.versions.save({ draft: id, name: "As filed", note: null });
  await desk.close();
  runSql(join(folder, "desk.sqlite"), sql);
  const { client } = await deskIn(folder);
  return { client, id, version };
}

test("it finds one flipped bit in the journal, and the versions are still there", async () => {
  const { client, id, version } = await damagedDesk(
    "UPDATE journal SET bytes = unhex('00' || substr(hex(bytes), 3)) WHERE seq = 2",
  );
  await expect(client.drafts.open({ id })).rejects.toMatchObject({
    code: "DESK_CORRUPT",
    data: { draft: id, seq: 2 },
  });
  const { article } = await client.versions.read({ id: version.id });
  expect(article.slug).toBe("cranes");
  const { ok, problems } = await client.desk.verify();
  expect(ok).toBe(false);
  expect(problems).toEqual([`Draft ${id}: its journal cannot be replayed (row 2).`]);
});

test("it finds a damaged version, and the draft is still there", async () => {
  const { client, id, version } = await damagedDesk("UPDATE contents SET bytes = x'00'");
  await expect(client.versions.read({ id: version.id })).rejects.toMatchObject({
    code: "DESK_CORRUPT",
  });
  await expect(client.versions.restore({ id: version.id })).rejects.toMatchObject({
    code: "DESK_CORRUPT",
  });
  expect((await client.drafts.show({ id })).article.slug).toBe("cranes");
  expect((await client.desk.verify()).problems).toEqual([`Draft ${id}: version 1 is damaged.`]);
});

test("it finds a time of the journal and a name of a version that were turned over, and the text is sound", async () => {
  const { client, id } = await damagedDesk(
    "UPDATE journal SET at = '2016' || substr(at, 5) WHERE seq = 2; UPDATE versions SET name = 'Bs filed'",
  );
  expect((await client.drafts.show({ id })).article.slug).toBe("cranes");
  expect((await client.desk.verify()).problems.slice(-2)).toEqual([
    expect.stringMatching(/when or by whom row 2 was written was changed on the disk/),
    expect.stringMatching(/under which name version 1 was kept was changed on the disk/),
  ]);
});

test("it rebuilds the list where its rows are gone", async () => {
  const { client, id } = await damagedDesk("DELETE FROM derived");
  const stop = new AbortController();
  const events = await client.desk.events(undefined, { signal: stop.signal });
  while ((await client.drafts.list({})).length === 0) await events.next();
  stop.abort();
  expect(await client.drafts.list({})).toMatchObject([{ id, slug: "cranes" }]);
});
