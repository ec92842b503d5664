import { expect, test } from "vitest";
import { replaceArticle } from "../../../shared/article/ydoc/replace.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import type { DeskClient } from "../../../shared/contract/index.ts";
import { article, p } from "../../../shared/testing/build.ts";
import { newFolder } from "../../store/testing/new-folder.ts";
import { deskIn, windowOn } from "../testing/desk-for-tests.ts";

async function draftLinkingTo(client: DeskClient, ...ids: string[]): Promise<DraftId> {
  const { id } = await client.drafts.create();
  const window = await windowOn(client, id);
  const links = ids.map((draftId, index) => ({
    type: "relatedLink",
    attrs: { id: `link${index}`, title: "Storm", draftId },
  }));
  const fields = { headline: "Cranes", dek: "They come back." };
  await window.write((doc) => replaceArticle(doc, article([p("Two.", "a"), ...links], fields)));
  return id;
}

const linkRules = async (client: DeskClient, draft: DraftId) =>
  (await client.checks.find({ draft })).flatMap(({ rule, block }) =>
    rule.startsWith("link") ? [[rule, block]] : [],
  );

test("it holds the links of a draft against the desk as it is now", async () => {
  const { client } = await deskIn(newFolder());
  const [fine, killed, binned] = [
    await client.drafts.create(),
    await client.drafts.create(),
    await client.drafts.create(),
  ];
  const missing = crypto.randomUUID();
  const draft = await draftLinkingTo(client, fine.id, killed.id, binned.id, missing);
  expect(await linkRules(client, draft)).toEqual([["linkToMissing", "link3"]]);
  await client.drafts.setStatus({ id: killed.id, status: "killed", message: null });
  await client.drafts.bin({ id: binned.id });
  expect(await linkRules(client, draft)).toEqual([
    ["linkToKilled", "link1"],
    ["linkToBinned", "link2"],
    ["linkToMissing", "link3"],
  ]);
});

test("it says so where there is no such draft", async () => {
  const { client } = await deskIn(newFolder());
  const draft = crypto.randomUUID() as DraftId;
  await expect(client.checks.find({ draft })).rejects.toMatchObject({ code: "NOT_FOUND" });
});
