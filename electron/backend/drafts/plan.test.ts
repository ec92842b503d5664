import { expect, test } from "vitest";
import { replaceArticle } from "../../../shared/article/ydoc/replace.ts";
import type { PersonId } from "../../../shared/contract/ids.ts";
import { article, p } from "../../../shared/testing/build.ts";
import { windowOn } from "../testing/desk-for-tests.ts";
import { deskInUse } from "../testing/desk-in-use.ts";

test("a draft has a deadline and somebody who sees to it; the list finds and sorts by both", async () => {
  const { client } = await deskInUse();
  const [person] = await client.desk.people();
  if (person === undefined) throw new RangeError("Nobody writes here.");
  const [late, soon, free] = [
    await client.drafts.create(),
    await client.drafts.create(),
    await client.drafts.create(),
  ];
  // The later one by the clock on the wall, the earlier by the moment.
  const window = await windowOn(client, late.id);
  const long = article([p("word ".repeat(31))], { plannedLength: 20 });
  await window.write((doc) => replaceArticle(doc, long));
  await client.drafts.plan({ id: late.id, deadline: "2026-06-01T10:00:00.000Z" });
  const deadline = "2026-05-31T23:00:00.000Z";
  const first = await client.drafts.plan({ id: soon.id, deadline, assignedTo: person.id });
  expect(first).toEqual({ deadline: null, assignedTo: null });
  const listed = await client.drafts.list({ sort: "deadline" });
  expect(listed.map(({ id }) => id)).toEqual([soon.id, late.id, free.id]);
  expect(listed[0]).toMatchObject({ deadline, assignedTo: "Lea Brandt" });
  expect(await client.drafts.list({ assignedTo: "Lea Brandt" })).toHaveLength(1);
  const over = await client.drafts.list({ overLength: true });
  expect(over.map(({ id, plannedLength, overLength }) => [id, plannedLength, overLength])).toEqual([
    [late.id, 20, 11],
  ]);
  expect((await client.drafts.facets()).assigned).toEqual([{ name: "Lea Brandt", count: 1 }]);
  const before = await client.drafts.plan({ id: soon.id, assignedTo: null });
  expect(before).toEqual({ deadline, assignedTo: { id: person.id, name: "Lea Brandt" } });
  expect(await client.drafts.list({ assignedTo: "Lea Brandt" })).toEqual([]);
  const nobody = crypto.randomUUID() as PersonId;
  await expect(client.drafts.plan({ id: free.id, assignedTo: nobody })).rejects.toMatchObject({
    code: "BAD_INPUT",
  });
});
