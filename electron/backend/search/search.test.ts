import { expect, test } from "vitest";
import type { Article, NodeJson } from "../../../shared/article/article.ts";
import { replaceArticle } from "../../../shared/article/ydoc/replace.ts";
import type { DraftList } from "../../../shared/contract/drafts.ts";
import type { DeskClient } from "../../../shared/contract/index.ts";
import { article, p } from "../../../shared/testing/build.ts";
import { newFolder } from "../../store/testing/new-folder.ts";
import { deskIn, next, windowOn } from "../testing/desk-for-tests.ts";
import type { SetClock } from "../testing/ports-for.ts";

async function written(client: DeskClient, content: Article) {
  const { id } = await client.drafts.create();
  const window = await windowOn(client, id);
  const events = await client.desk.events();
  await window.write((doc) => replaceArticle(doc, content));
  await next(events);
  await events.return?.();
  return id;
}

const named = async (client: DeskClient, filter: DraftList) =>
  (await client.drafts.list(filter)).map(({ headline }) => headline);

const photo = (attrs: NodeJson["attrs"], caption: string): NodeJson => ({
  type: "photo",
  attrs: { ...attrs },
  content: [{ type: "text", text: caption }],
});

const tk: NodeJson = {
  type: "paragraph",
  content: [{ type: "text", text: "number", marks: [{ type: "tk" }] }],
};

const author = (name: string) => ({
  name,
  role: null,
  organisation: null,
  handle: null,
  network: null,
});

async function newsroom() {
  const clock: SetClock = { now: new Date("2026-03-01T08:00:00Z") };
  const desk = await deskIn(newFolder(), clock);
  const { client } = desk;
  await client.desk.introduce({ name: "Ines Aldor", initials: "IA" });
  for (const { id } of await client.drafts.list({})) await client.drafts.bin({ id });
  const ferry = await written(
    client,
    article(
      [
        p("The ferry to Łódź Island left an hour late, and nobody on the quay knew why."),
        photo({ alt: "A grey hull", photographer: "Tomé Brusk", agency: "NPA" }, "Fog at the pier"),
      ],
      {
        headline: "Fares rise",
        dek: "Commuters pay the price",
        slug: "ferry-fares",
        section: "Harbour",
        tags: ["transport", "islands"],
        byline: [author("Oda Wren")],
      },
    ),
  );
  clock.now = new Date("2026-03-03T08:00:00Z");
  const rain = await written(
    client,
    article([p("Rain on the fish steps. The ferry was on time.")], {
      headline: "Åre under water",
      section: "Weather",
      tags: ["islands"],
    }),
  );
  return { client, clock, ferry, rain };
}

test("every field is searched, whatever its accents, and words that are only begun", async () => {
  const { client } = await newsroom();
  const fares = ["Fares rise"];
  for (const query of [
    "lodz",
    "commut",
    "ferry-fares",
    "pier fog",
    "grey hull",
    "brusk/npa",
    "oda wren",
    "transport",
    "harbour fares island",
    '"nobody on the quay"',
  ]) {
    expect([query, await named(client, { query })]).toEqual([query, fares]);
  }
  expect(await named(client, { query: "are wat" })).toEqual(["Åre under water"]);
  expect(await named(client, { query: '"quay the on"' })).toEqual([]);
  expect(await named(client, { query: 'AND OR NOT "' })).toEqual([]);
  expect(await named(client, { query: "ferry" })).toEqual(["Åre under water", "Fares rise"]);
});

test("a hit is shown in its context, with the field it stands in", async () => {
  const { client } = await newsroom();
  const hits = async (query: string) => (await client.drafts.list({ query })).map(({ hit }) => hit);
  expect(await hits("hull")).toEqual([
    {
      field: "captions",
      parts: [
        { text: "Fog at the pier A grey ", isHit: false },
        { text: "hull", isHit: true },
      ],
    },
  ]);
  expect(await hits("brusk")).toMatchObject([{ field: "credits" }]);
  expect(await hits("Fares")).toEqual([null]);
  expect(await hits("")).toEqual([null, null]);
});

test("the list is filtered by section, tag, person, and when it changed, and sorted", async () => {
  const { client } = await newsroom();
  const [fares, water] = ["Fares rise", "Åre under water"];
  expect(await named(client, { section: "Harbour" })).toEqual([fares]);
  expect(await named(client, { tag: "islands" })).toEqual([water, fares]);
  expect(await named(client, { tag: "transport", query: "rain" })).toEqual([]);
  expect(await named(client, { person: "Oda Wren" })).toEqual([fares]);
  expect(await named(client, { person: "Ines Aldor" })).toEqual([water, fares]);
  expect(await named(client, { since: "2026-03-02T00:00:00.000Z" })).toEqual([water]);
  expect(await named(client, { until: "2026-03-02T00:00:00.000Z" })).toEqual([fares]);
  expect(await named(client, { sort: "oldest" })).toEqual([fares, water]);
  expect(await named(client, { sort: "headline" })).toEqual([water, fares]);
  expect(await named(client, { sort: "longest" })).toEqual([fares, water]);
  expect(await named(client, { sort: "match", query: "ferry" })).toEqual([fares, water]);
  expect(await client.drafts.facets()).toEqual({
    sections: [
      { name: "Harbour", count: 1 },
      { name: "Weather", count: 1 },
    ],
    tags: [
      { name: "islands", count: 2 },
      { name: "transport", count: 1 },
    ],
    people: [
      { name: "Ines Aldor", count: 2 },
      { name: "Oda Wren", count: 1 },
    ],
    assigned: [],
  });
});

test("a change of the text changes what is found; a binned draft is found in the bin alone", async () => {
  const { client, rain } = await newsroom();
  const window = await windowOn(client, rain);
  const events = await client.desk.events();
  await window.write((doc) => replaceArticle(doc, article([p("Snow.")], { headline: "Dry" })));
  await next(events);
  expect(await named(client, { query: "fish" })).toEqual([]);
  expect(await named(client, { query: "snow" })).toEqual(["Dry"]);
  await client.drafts.bin({ id: rain });
  expect(await named(client, { query: "snow" })).toEqual([]);
  expect(await named(client, { query: "snow", binned: true })).toEqual(["Dry"]);
});

test("tags are added and taken away, once, whatever their capitals", async () => {
  const { client, ferry } = await newsroom();
  const change = { id: ferry, add: ["Transport", "strike"], remove: ["ISLANDS", "none"] };
  expect(await client.drafts.setTags(change)).toEqual({ added: ["strike"], removed: ["islands"] });
  expect((await client.drafts.show({ id: ferry })).article.tags).toEqual(["strike", "transport"]);
  expect(await named(client, { tag: "strike" })).toEqual(["Fares rise"]);
});

test("a row counts what stops an export", async () => {
  const { client } = await newsroom();
  await written(client, article([p("Fog."), tk], { headline: "Fog" }));
  expect(await client.drafts.list({ query: "fog" })).toMatchObject([
    { headline: "Fog", stops: 1 },
    { headline: "Fares rise", stops: 0 },
  ]);
});
