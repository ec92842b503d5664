import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { dismiss } from "../../../shared/article/ydoc/dismissed.ts";
import { replaceArticle } from "../../../shared/article/ydoc/replace.ts";
import { article, p } from "../../../shared/testing/build.ts";
import { windowOn } from "../testing/desk-for-tests.ts";
import { deskInUse } from "../testing/desk-in-use.ts";

const RULES = `title: Ours
rules:
  - id: old-name
    words: Northern Line
    why: The company was renamed.
    example: Northern Line sails.
    severity: ERROR
`;

test("words that an ERROR rule of the desk forbids stop an export, until somebody answers for them", async () => {
  const { client, folder } = await deskInUse();
  const style = join(folder, "house-style");
  mkdirSync(style, { recursive: true });
  writeFileSync(join(style, "ours.yaml"), RULES);
  writeFileSync(join(style, "broken.yaml"), "title: Broken\nrules: 7\n");
  const { id } = await client.drafts.create();
  const { write } = await windowOn(client, id);
  await write((doc) =>
    replaceArticle(doc, article([p("Northern Line sails.", "a")], { headline: "Ferries" })),
  );
  const out = (more = {}) =>
    client.exports.text({ draft: id, format: "markdown", force: true, ...more });

  const [first] = await client.checks.find({ draft: id });
  expect(first).toMatchObject({ rule: "houseStyle", severity: "ERROR", block: "a" });
  const lines = { language: null, section: null, lines: [] };
  expect((await client.checks.words(lines)).wrong).toEqual([
    expect.stringMatching(/^The house-style file broken\.yaml is wrong in line 2, rules: /),
  ]);
  await expect(out()).rejects.toMatchObject({
    code: "STYLE_HELD",
    message: expect.stringMatching(/^Ferries: “Northern Line” .*Change the words, or type STYLE/),
  });
  await out({ overrideStyle: { reason: "In the advertisement's words." } });
  expect(await client.drafts.log({ id })).toMatchObject([
    { kind: "styleOverride", reason: "In the advertisement's words.", words: ["“Northern Line”"] },
  ]);
  await write((doc) => {
    const key = "houseStyle old-name northern line";
    dismiss(doc, key, { reason: "A quote.", name: "Lea", at: "2026-11-21T10:00:00Z" });
  });
  await out();
});
