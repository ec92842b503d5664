import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, it } from "vitest";
import { accepted } from "../../../shared/article/review/accepted.ts";
import { openSuggestions } from "../../../shared/article/review/open-suggestions.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import { told } from "../../../shared/testing/told.ts";
import { deskInUse } from "../testing/desk-in-use.ts";
import { fileOf } from "../testing/pictures.ts";

const BY = 'w:id="90" w:author="Mo Ali" w:date="2026-11-21T06:00:00Z"';

/** What a colleague does to the file in Word: with and without tracking, and a comment. */
function answeredInWord(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(bytes);
  const change = (name: string, from: string | RegExp, to: string) => {
    const xml = strFromU8(parts[name] ?? new Uint8Array());
    expect(xml).toMatch(from);
    parts[name] = strToU8(xml.replace(from, to));
  };
  const run = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
  change(
    "word/document.xml",
    run("The quay closes on Friday."),
    `${run("The ")}<w:ins ${BY}>${run("north ")}</w:ins>${run("quay closes on Friday.")}`,
  );
  change("word/document.xml", "Nobody answered.", "Nobody replied.");
  change(
    "docProps/core.xml",
    "</cp:coreProperties>",
    "<cp:lastModifiedBy>Ola Ness</cp:lastModifiedBy></cp:coreProperties>",
  );
  return new Uint8Array(zipSync(parts));
}

it("takes what comes back from Word into the draft, once", async () => {
  const { client } = await deskInUse();
  const story = "# Quay\n\nThe quay closes on Friday.\n\nNobody answered.\n\nThe end of it.\n";
  const file = fileOf(strToU8(story), "quay.md");
  const { drafts } = await client.imports.files({ files: [{ path: "quay.md", file }] });
  const id = drafts[0]?.id as DraftId;
  const order = { drafts: [id], format: "docx" as const, review: true, force: true };
  const { file: left } = await client.exports.download(order);
  const answered = answeredInWord(new Uint8Array(await left.arrayBuffer()));
  const back = [{ path: "quay.docx", file: fileOf(answered, "quay.docx") }];
  const take = () => client.imports.files({ into: id, files: back });
  const { failed } = await take();
  expect(failed).toEqual([]);
  const { article: merged } = await client.drafts.show({ id });
  const suggestions = openSuggestions(merged).map((one) => [one.name, one.deleted, one.inserted]);
  expect(suggestions).toEqual([
    ["Mo Ali", "", "north "],
    ["Ola Ness", "answered", "replied"],
  ]);
  expect(told(accepted(merged).body).slice(0, 2)).toEqual([
    "The north quay closes on Friday.",
    "Nobody replied.",
  ]);
  await take();
  const { article: again } = await client.drafts.show({ id });
  expect(openSuggestions(again)).toHaveLength(2);
});
