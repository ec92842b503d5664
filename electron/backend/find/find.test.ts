import { expect, test } from "vitest";
import { replaceArticle } from "../../../shared/article/ydoc/replace.ts";
import type { DeskEvent } from "../../../shared/contract/desk.ts";
import type { DeskClient } from "../../../shared/contract/index.ts";
import { PLAIN_QUERY } from "../../../shared/find/query.ts";
import { article, p, texts } from "../../../shared/testing/build.ts";
import { next, windowOn } from "../testing/desk-for-tests.ts";
import { deskInUse } from "../testing/desk-in-use.ts";

const HARBOUR = { ...PLAIN_QUERY, text: "harbour" };

async function draftOf(client: DeskClient, headline: string, ...lines: string[]) {
  const { id } = await client.drafts.create();
  const window = await windowOn(client, id);
  const body = lines.map((text, index) => p(text, `b${index}`));
  await window.write((doc) => replaceArticle(doc, article(body, { headline, slug: "harbour-a" })));
  return { id, window };
}

async function nextOf(events: AsyncIterator<DeskEvent, unknown, void>, kind: DeskEvent["kind"]) {
  for (;;) {
    const event = await next(events);
    if (event.kind === kind) return event;
  }
}

const look = async (client: DeskClient, replacement: string | null) =>
  (await client.find.look({ query: HARBOUR, replacement, filter: {} })).drafts;

test("it finds in every draft, replaces what is chosen, and takes all of it back", async () => {
  const { client } = await deskInUse();
  const one = await draftOf(client, "Harbour", "The harbour, the harbour.");
  const two = await draftOf(client, "Fog", "A Harbour.");
  await draftOf(client, "Rain", "Nothing.").then(({ window }) =>
    window.write((doc) => replaceArticle(doc, article([p("Nothing.")]))),
  );
  const found = await look(client, "port");
  expect(found.map(({ id }) => id).sort()).toEqual([one.id, two.id].sort());
  const first = found.find(({ id }) => id === one.id);
  expect(first?.hits.map(({ label, hit, becomes }) => [label, hit, becomes])).toEqual([
    ["Slug", "harbour", "port"],
    ["Headline", "Harbour", "port"],
    ["Text", "harbour", "port"],
    ["Text", "harbour", "port"],
  ]);

  const was = (await client.drafts.show({ id: one.id })).article;
  const hits = first?.hits.slice(1, 3).map(({ key }) => key) ?? [];
  const done = await client.find.replace({
    draft: one.id,
    query: HARBOUR,
    replacement: "port",
    hits,
  });
  expect(done?.replaced).toBe(2);
  const now = (await client.drafts.show({ id: one.id })).article;
  expect([now.headline, now.slug, texts(now)]).toEqual([
    "port",
    "harbour-a",
    ["The port, the harbour."],
  ]);
  expect((await client.versions.list({ draft: one.id }))[0]).toMatchObject({
    kind: "beforeRestore",
    note: "Before “harbour” was replaced",
  });
  if (done === null) throw new RangeError("Nothing was replaced.");
  expect(await client.find.undo(done)).toBe(true);
  expect((await client.drafts.show({ id: one.id })).article).toEqual(was);
});

test("it tells how far it is, ends when it is told to, and at as many places as are wanted", async () => {
  const { client } = await deskInUse();
  await draftOf(client, "Harbour", "The harbour, the harbour.");
  await draftOf(client, "Fog", "A harbour.");
  const events = await client.desk.events();
  const asked = { query: HARBOUR, replacement: null, filter: {} };
  const all = await client.find.look({ ...asked, ticket: "look" });
  const first = await nextOf(events, "progress");
  expect(first).toMatchObject({ ticket: "look", done: 0, total: all.looked });
  expect([all.isWhole, all.drafts.length]).toEqual([true, 2]);
  const some = await client.find.look({ ...asked, most: 1 });
  expect([some.isWhole, some.drafts.length]).toEqual([false, 1]);
  await expect(client.find.look(asked, { signal: AbortSignal.abort() })).rejects.toThrow();
  await events.return?.();
});

test("it takes nothing back over what somebody wrote on", async () => {
  const { client } = await deskInUse();
  const { id, window } = await draftOf(client, "Harbour", "Open.");
  const hits = (await look(client, "port"))[0]?.hits.map(({ key }) => key) ?? [];
  const done = await client.find.replace({ draft: id, query: HARBOUR, replacement: "port", hits });
  await window.write((doc) =>
    replaceArticle(doc, article([p("Shut.", "b0")], { headline: "port" })),
  );
  if (done === null) throw new RangeError("Nothing was replaced.");
  expect(await client.find.undo(done)).toBe(false);
  expect(texts((await client.drafts.show({ id })).article)).toEqual(["Shut."]);
  expect(await client.find.replace({ draft: id, query: HARBOUR, replacement: "x", hits })).toBe(
    null,
  );
});

test("it ends an expression that takes for ever, and says what is wrong with a bad one", async () => {
  const { client } = await deskInUse();
  await draftOf(client, "Long", `${"a".repeat(40)}!`);
  const asked = (text: string) => ({
    query: { ...PLAIN_QUERY, text, isRegex: true },
    replacement: null,
    filter: {},
  });
  await expect(client.find.look(asked("(a+)+$"))).rejects.toMatchObject({
    code: "BAD_INPUT",
    message: expect.stringContaining("too long"),
  });
  await expect(client.find.look(asked("("))).rejects.toMatchObject({ code: "BAD_INPUT" });
});
