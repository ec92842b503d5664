import { join } from "node:path";
import { expect, test } from "vitest";
import { replaceArticle } from "../../../shared/article/ydoc/replace.ts";
import { article, p } from "../../../shared/testing/build.ts";
import { newFolder } from "../../store/testing/new-folder.ts";
import { runSql } from "../../store/testing/run-sql.ts";
import { deskIn, windowOn } from "../testing/desk-for-tests.ts";

const RUINS = {
  "a row of the list": "UPDATE derived SET headline = 'Nothing of the kind', words = 7",
  "a missing row": "DELETE FROM derived",
  "the texts": `UPDATE texts SET fields = '{"headline":"Snow"}'`,
  "the index": "INSERT INTO full_text (full_text) VALUES ('delete-all')",
  "the tags": "DELETE FROM labels",
};

test.each(Object.entries(RUINS))("%s: found, and derived anew", async (_what, ruin) => {
  const folder = newFolder();
  const first = await deskIn(folder);
  const { id } = await first.client.drafts.create();
  const { write } = await windowOn(first.client, id);
  await write((doc) =>
    replaceArticle(doc, article([p("Fog on the quay.")], { headline: "Fog", tags: ["harbour"] })),
  );
  await first.close();
  const whole = await deskIn(folder);
  expect(await whole.client.desk.verify()).toEqual({ ok: true, problems: [] });
  await whole.close();
  runSql(join(folder, "desk.sqlite"), ruin);

  const { client } = await deskIn(folder);
  const isMissing = ruin.startsWith("DELETE FROM derived");
  if (!isMissing) expect(await client.desk.verify()).toMatchObject({ ok: false });
  const steps = [];
  for await (const step of await client.desk.rebuild()) steps.push(step);
  expect(steps).toEqual([
    { done: 0, total: 1 },
    { done: 1, total: 1 },
  ]);
  expect(await client.desk.verify()).toEqual({ ok: true, problems: [] });
  expect(await client.drafts.list({ query: "quay", tag: "harbour" })).toMatchObject([
    { id, headline: "Fog", words: 4 },
  ]);
});
