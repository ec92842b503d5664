import { expect, test } from "vitest";
import { replaceArticle } from "../../../shared/article/ydoc/replace.ts";
import type { DeskClient } from "../../../shared/contract/index.ts";
import { article, p, texts } from "../../../shared/testing/build.ts";
import { windowOn } from "../testing/desk-for-tests.ts";
import { deskInUse } from "../testing/desk-in-use.ts";

const names = async ({ templates }: DeskClient) => (await templates.list()).map(({ name }) => name);

const STETS = ["Explainer", "Live questions and answers", "News story", "Obituary"];

async function draftThatSays(client: DeskClient, text: string) {
  const { id } = await client.drafts.create();
  const content = article([p(text)], { section: "Harbour", tags: ["tide"], plannedLength: 300 });
  await (await windowOn(client, id)).write((doc) => replaceArticle(doc, content));
  return id;
}

test("Stet's own come with the first look, what they leave open marked, and are deleted for good", async () => {
  const { client } = await deskInUse();
  expect(await names(client)).toEqual(STETS);
  const own = await client.templates.list();
  for (const { name, open, plannedLength } of own) {
    expect(open, name).toBeGreaterThan(5);
    expect(plannedLength, name).toBeGreaterThan(0);
  }
  const { id } = own.find(({ name }) => name === "Obituary") as { id: string };
  const row = await client.templates.use({ id });
  expect(row).toMatchObject({ section: "Obituaries", stops: expect.any(Number) });
  expect(row.stops).toBeGreaterThan(5);
  await client.templates.remove({ id });
  expect(await names(client)).not.toContain("Obituary");
  expect(await client.templates.bringBack()).toEqual({ brought: 1 });
  expect(await names(client)).toEqual(STETS);
});

test("a template begins a draft with words and fields; each change of it is taken back by one undo", async () => {
  const { client } = await deskInUse();
  const draft = await draftThatSays(client, "High water at six.");
  const { template, replaced } = await client.templates.make({ draft, name: "Tide table" });
  const { id } = template;
  expect([template.section, template.tags, replaced]).toEqual(["Harbour", ["tide"], false]);
  const begun = await client.templates.use({ id });
  const { article: made } = await client.drafts.show({ id: begun.id });
  expect(made).toMatchObject({ section: "Harbour", tags: ["tide"], plannedLength: 300 });
  expect(texts(made)).toEqual(["High water at six."]);

  const other = await draftThatSays(client, "Low water at noon.");
  expect(await client.templates.make({ draft: other, name: "tide TABLE" })).toMatchObject({
    template: { id },
    replaced: true,
  });
  await client.templates.undo({ id });
  const again = await client.templates.use({ id });
  expect(texts((await client.drafts.show({ id: again.id })).article)).toEqual([
    "High water at six.",
  ]);

  await expect(client.templates.rename({ id, name: "Explainer" })).rejects.toMatchObject({
    code: "BAD_INPUT",
  });
  await client.templates.rename({ id, name: "Tides" });
  expect(await names(client)).toContain("Tides");
  await client.templates.undo({ id });
  await client.templates.remove({ id });
  expect(await names(client)).not.toContain("Tide table");
  await client.templates.undo({ id });
  expect(await names(client)).toContain("Tide table");
});
