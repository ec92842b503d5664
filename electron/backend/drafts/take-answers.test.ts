import { strToU8 } from "fflate";
import { expect, it } from "vitest";
import { accepted } from "../../../shared/article/review/accepted.ts";
import { openSuggestions } from "../../../shared/article/review/open-suggestions.ts";
import { readArticle } from "../../../shared/article/ydoc/document.ts";
import { replaceArticle } from "../../../shared/article/ydoc/replace.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import { answeredInWord } from "../../../shared/testing/answered-in-word.ts";
import { paragraph, words } from "../../../shared/testing/story.ts";
import { told } from "../../../shared/testing/told.ts";
import { windowOn } from "../testing/desk-for-tests.ts";
import { deskInUse } from "../testing/desk-in-use.ts";
import { fileOf } from "../testing/pictures.ts";

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
  const { drafts: known } = await client.imports.files({ files: back });
  expect(known).toMatchObject([{ id, before: { kind: "beforeImport" } }]);
  const { article: again } = await client.drafts.show({ id });
  expect(openSuggestions(again)).toHaveLength(2);
});

it("merges what comes back with what was written meanwhile, fields too", async () => {
  const { client } = await deskInUse();
  const fields =
    "---\nstet: 1\nheadline: Quay\nkicker: Harbour\nbyline:\n  - Mara Lind\ntags: [port, tide]\n---\n";
  const story = `${fields}\nThe quay closes on Friday.\n\nNobody answered.\n\nThe end of it.\n`;
  const file = fileOf(strToU8(story), "quay.md");
  const { drafts } = await client.imports.files({ files: [{ path: "quay.md", file }] });
  const id = drafts[0]?.id as DraftId;
  const order = { drafts: [id], format: "docx" as const, review: true, force: true };
  const { file: left } = await client.exports.download(order);
  const { write } = await windowOn(client, id);
  await write((doc) => {
    const now = readArticle(doc);
    const body = [...now.body.slice(0, -1), paragraph(words("The end, so far."))];
    replaceArticle(doc, { ...now, kicker: "Shipping", body: [paragraph(words("Fog.")), ...body] });
  });
  const answer = answeredInWord(new Uint8Array(await left.arrayBuffer()), [
    ["Harbour", "Port"],
    ["Mara Lind", "Mara Lindqvist"],
    [">Quay<", ">Old quay<"],
  ]);
  const back = [{ path: "quay.docx", file: fileOf(answer, "quay.docx") }];
  const { drafts: taken } = await client.imports.files({ into: id, files: back });
  expect(taken).toMatchObject([
    { answered: { suggested: ["headline"], changed: ["byline"] }, before: {} },
  ]);
  const { article: merged } = await client.drafts.show({ id });
  expect(told(accepted(merged).body)).toEqual([
    "Fog.",
    "The north quay closes on Friday.",
    "Nobody replied.",
    "The end, so far.",
  ]);
  expect(merged.byline.map(({ name }) => name)).toEqual(["Mara Lindqvist"]);
  expect(merged).toMatchObject({ kicker: "Shipping", tags: ["port", "tide"] });
});
