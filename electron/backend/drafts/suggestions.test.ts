import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { expect, test, vi } from "vitest";
import type { MarkJson, NodeJson } from "../../../shared/article/article.ts";
import { replaceArticle } from "../../../shared/article/ydoc/replace.ts";
import { EXPORT_FORMATS } from "../../../shared/contract/exports.ts";
import { article } from "../../../shared/testing/build.ts";
import { newFolder } from "../../store/testing/new-folder.ts";
import { deskIn, windowOn } from "../testing/desk-for-tests.ts";

vi.setConfig({ testTimeout: 60_000 });

const BY = { person: "ines", name: "Ines Aldor", at: "2026-11-29T18:00:00.000Z" };

const run = (text: string, ...marks: MarkJson[]): NodeJson => ({ type: "text", text, marks });
const mark = (type: string, id: string): MarkJson => ({ type, attrs: { id, ...BY } });

/** “The zanzibar fare rises.” with a word struck and one put in, and a block put in and one to go. */
const BODY: NodeJson[] = [
  {
    type: "paragraph",
    attrs: { id: "a", suggestion: null },
    content: [
      run("The "),
      run("zanzibar", mark("deletion", "one")),
      run("ferry", mark("insertion", "one")),
      run(" fare rises."),
    ],
  },
  {
    type: "paragraph",
    attrs: { id: "b", suggestion: { deletion: { id: "two", ...BY } } },
    content: [run("Also zanzibar.", mark("deletion", "two"))],
  },
];

test("suggestions are counted in the list, told by checks, and taken as accepted on the way out", async () => {
  const folder = newFolder();
  const { client } = await deskIn(folder);
  const { id } = await client.drafts.create();
  const window = await windowOn(client, id);
  const suggested = article(BODY, { headline: "Ferry", dek: "It rises." });
  await window.write((doc) => replaceArticle(doc, suggested));
  const row = { id, openSuggestions: 2, words: 4 };
  await expect.poll(() => client.drafts.list({ query: "ferry" })).toMatchObject([row]);
  expect(await client.drafts.list({ query: "zanzibar" })).toEqual([]);
  const found = await client.checks.find({ draft: id });
  expect(found).toContainEqual(
    expect.objectContaining({
      rule: "openSuggestions",
      severity: "WARN",
      message: "2 suggestions are open, by Ines Aldor.",
      block: "a",
    }),
  );
  for (const format of EXPORT_FORMATS.filter((one) => one !== "pdf")) {
    const order = { drafts: [id], format, force: true, folder: newFolder() };
    const { files, losses } = await client.exports.toFolder(order);
    const left = { draft: id, format, element: "suggestion", count: 2 };
    expect(losses).toContainEqual(left);
    expect((await client.exports.losses({ drafts: [id], format })).losses).toContainEqual(left);
    const bytes = readFileSync(files[0] ?? "");
    const texts =
      format === "docx"
        ? Object.values(unzipSync(bytes)).map((part) => strFromU8(part))
        : [bytes.toString("utf8")];
    const whole = texts.join("\n");
    expect(whole).toContain("ferry");
    expect(whole).not.toMatch(/zanzibar|Ines Aldor/);
  }
  mkdirSync(join(folder, "export-profiles"), { recursive: true });
  const profile = "title: Strict\nformat: text\nstopOnSuggestions: true\n";
  writeFileSync(join(folder, "export-profiles", "strict.yaml"), profile);
  const strict = { drafts: [id], format: "text" as const, profile: "strict", folder: newFolder() };
  await expect(client.exports.toFolder({ ...strict, force: false })).rejects.toMatchObject({
    code: "STOPPED",
    message: expect.stringContaining("2 suggestions are open"),
  });
  expect(JSON.stringify((await client.drafts.show({ id })).article.body)).toContain("zanzibar");
});
