import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { replaceArticle } from "../../../shared/article/ydoc/replace.ts";
import type { Overrides } from "../../../shared/contract/exports.ts";
import { article, p } from "../../../shared/testing/build.ts";
import { newFolder } from "../../store/testing/new-folder.ts";
import { windowOn } from "../testing/desk-for-tests.ts";
import { deskInUse } from "../testing/desk-in-use.ts";

/** A desk with one draft that was killed and one that was not. */
async function deskWithKill() {
  const { client } = await deskInUse();
  const drafts: string[] = [];
  const written = async (headline: string) => {
    const { id } = await client.drafts.create();
    const { write } = await windowOn(client, id);
    await write((doc) => replaceArticle(doc, article([p("Two.")], { headline })));
    drafts.push(id);
    return id;
  };
  const [killed] = [await written("Cranes"), await written("Ferry")];
  await client.drafts.setStatus({ id: killed, status: "killed", message: "Libel" });
  const folder = newFolder();
  const waysOut = (insistence: Overrides & { force: boolean }) => [
    () => client.exports.toFolder({ drafts: [killed], format: "html", folder, ...insistence }),
    () => client.exports.download({ drafts: [killed], format: "docx", ...insistence }),
    () => client.exports.text({ draft: killed, format: "markdown", ...insistence }),
  ];
  return { client, killed, folder, waysOut };
}

test("a killed story stops every way out, forced or not, until it is a draft again", async () => {
  const { client, killed, folder, waysOut } = await deskWithKill();
  for (const force of [false, true]) {
    for (const way of waysOut({ force, overrideEmbargo: { reason: "Not what is asked." } })) {
      await expect(way()).rejects.toMatchObject({
        code: "STORY_KILLED",
        message: expect.stringMatching(
          /^Cranes: The story was killed by Lea Brandt: “Libel”\. .*Nothing was exported\..*KILL/,
        ),
      });
    }
  }
  expect(readdirSync(folder)).toEqual([]);
  const found = await client.checks.find({ draft: killed });
  expect(found[0]).toMatchObject({ rule: "storyKilled", severity: "ERROR" });
  await client.drafts.setStatus({ id: killed, status: "draft", message: null });
  for (const way of waysOut({ force: false })) await way();
});

test("a kill is overridden with a reason, which the log keeps; all drafts leave killed ones out", async () => {
  const { client, killed, folder, waysOut } = await deskWithKill();
  await client.exports.toFolder({ drafts: [], format: "text", folder, force: true });
  expect(readdirSync(folder)).toHaveLength(1);
  for (const way of waysOut({ force: false, overrideKill: { reason: " For the lawyers. " } }))
    await way();
  const [, ...log] = await client.drafts.log({ id: killed });
  expect(log).toHaveLength(3);
  expect(log[0]).toMatchObject({
    kind: "killOverride",
    format: "HTML page",
    told: "The story was killed by Lea Brandt: “Libel”.",
    person: "Lea Brandt",
    reason: "For the lawyers.",
  });
});
