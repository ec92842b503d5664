import { expect, test } from "vitest";
import type { Article, NodeJson } from "../../../shared/article/article.ts";
import { replaceArticle } from "../../../shared/article/ydoc/replace.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import type { DeskClient } from "../../../shared/contract/index.ts";
import { article, p } from "../../../shared/testing/build.ts";
import { windowOn } from "../testing/desk-for-tests.ts";
import { deskInUse } from "../testing/desk-in-use.ts";

/** The list stands at it when this answers. */
async function written(client: DeskClient, content: Article): Promise<DraftId> {
  const { id } = await client.drafts.create();
  await (await windowOn(client, id)).write((doc) => replaceArticle(doc, content));
  await client.drafts.setTags({ id, add: content.tags, remove: [] });
  await client.drafts.setStatus({ id, status: "inEdit", message: null });
  return id;
}

const link = (id: string, draftId: string, title: string): NodeJson => ({
  type: "relatedLink",
  attrs: { id, draftId, title, insertedTitle: "Storm at sea" },
});

test("drafts are suggested by headline and tags, never the draft itself nor one in the bin", async () => {
  const { client } = await deskInUse();
  const own = await written(client, article([p("One.")], { headline: "Harbour fares rise" }));
  await written(client, article([p("Storm in the text alone.")], { headline: "Cranes" }));
  const storm = await written(client, article([p("Two.")], { headline: "Storm at sea" }));
  const tagged = { headline: "Ferries", tags: ["storms", "harbour"] };
  await written(client, article([p("Three.")], tagged));
  const gone = await written(client, article([p("Four.")], { headline: "Storm two" }));
  await client.drafts.bin({ id: gone });
  const suggested = async (query: string) =>
    (await client.links.suggest({ draft: own, query })).map(({ headline }) => headline);
  expect(await suggested("storm")).toEqual(expect.arrayContaining(["Storm at sea", "Ferries"]));
  expect(await suggested("storm")).toHaveLength(2);
  expect(await suggested("fares")).toEqual([]);
  expect(await suggested("")).toEqual(["Ferries"]);
  await client.drafts.setStatus({ id: storm, status: "killed", message: null });
  expect(await suggested("storm at")).toEqual([]);
});

test("a draft finds who links to it, and takes its new headline to them and back", async () => {
  const { client } = await deskInUse();
  const storm = await written(client, article([p("One.")], { headline: "Storm at sea" }));
  const body = [p("Two."), link("l1", storm, "Storm at sea"), link("l2", storm, "What we know")];
  const cranes = await written(client, article(body, { headline: "Cranes" }));
  const asked = () => client.links.referrers({ draft: storm });
  expect(await asked()).toMatchObject([{ id: cranes, headline: "Cranes", isBehind: false }]);
  const window = await windowOn(client, storm);
  await window.write((doc) =>
    replaceArticle(doc, article([p("One.")], { headline: "Storm over" })),
  );
  await client.drafts.setStatus({ id: storm, status: "filed", message: null });
  const [behind] = await asked();
  expect(behind).toMatchObject({ isBehind: true, links: [{ block: "l1" }, { block: "l2" }] });
  const now = { title: "Storm over", insertedTitle: "Storm over" };
  const change = {
    draft: cranes,
    titles: [
      { block: "l1", ...now },
      { block: "gone", ...now },
    ],
  };
  const before = await client.links.setTitles(change);
  expect(before).toEqual([{ block: "l1", title: "Storm at sea", insertedTitle: "Storm at sea" }]);
  const titles = async () =>
    (await client.drafts.show({ id: cranes })).article.body.map(({ attrs }) => attrs?.title);
  expect(await titles()).toEqual([undefined, "Storm over", "What we know"]);
  const kept = await client.versions.list({ draft: cranes });
  expect(kept.filter(({ kind }) => kind === "beforeRestore")).toHaveLength(1);
  await client.links.setTitles({ draft: cranes, titles: before });
  expect(await titles()).toEqual([undefined, "Storm at sea", "What we know"]);
  await client.drafts.bin({ id: cranes });
  expect(await asked()).toEqual([]);
});
