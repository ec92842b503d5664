import { expect, test } from "vitest";
import { type NodeJson, plainText } from "../../../shared/article/article.ts";
import { writeAsset } from "../../../shared/article/ydoc/assets.ts";
import { replaceArticle } from "../../../shared/article/ydoc/replace.ts";
import type { Comparison } from "../../../shared/compare/comparison.ts";
import { compareText } from "../../../shared/compare/write-text.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import type { ArticlePart } from "../../../shared/restore/article-part.ts";
import { otherWay } from "../../../shared/restore/other-way.ts";
import { partOf } from "../../../shared/restore/part-of.ts";
import { article, p } from "../../../shared/testing/build.ts";
import { para, pictureRun, style, wordFile } from "../../../shared/testing/word-file.ts";
import { windowOn } from "../testing/desk-for-tests.ts";
import { deskInUse } from "../testing/desk-in-use.ts";
import { fileOf, jpeg } from "../testing/pictures.ts";

test("it takes parts of another draft and of a file over, with their photos, and takes that back", async () => {
  const { client } = await deskInUse();
  const drafted = async (...body: NodeJson[]) => {
    const { id } = await client.drafts.create();
    const window = await windowOn(client, id);
    await window.write((doc) => replaceArticle(doc, article(body)));
    return id;
  };
  const lines = async (id: DraftId) =>
    (await client.drafts.show({ id })).article.body.map(({ type, content, attrs }) =>
      type === "photo" ? `photo of ${attrs?.photographer}` : plainText(content ?? []),
    );
  const { hash } = await client.photos.add({ file: fileOf(await jpeg(), "quay.jpg") });
  const photo: NodeJson = { type: "photo", attrs: { id: "b", asset: hash } };
  const other = await drafted(p("The quay was wet.", "a"), photo);
  const credit = { caption: null, alt: null, photographer: "Ola Ness", agency: null };
  const window = await windowOn(client, other);
  await window.write((doc) => writeAsset(doc, hash, credit));
  const draft = await drafted(p("The quay was dry.", "a"), p("It rains.", "c"));
  const parts = async (compared: Promise<Comparison>) =>
    (await compared).blocks.flatMap((block) =>
      block.kind === "same" ? [] : [otherWay(partOf(block) as ArticlePart)],
    );
  const beside = await parts(client.versions.compare({ draft, from: "now", to: "now", other }));
  const isPhoto = beside.find((part) => part.kind === "block" && part.was === "b");
  const source = { kind: "draft", id: other } as const;
  const took = await client.versions.takeOver({ draft, other: source, part: isPhoto ?? null });
  expect(await lines(draft)).toEqual(["The quay was dry.", "It rains.", "photo of Ola Ness"]);
  await client.versions.restorePart({ id: took.before.id, part: took.back as ArticlePart });
  expect(await lines(draft)).toEqual(["The quay was dry.", "It rains."]);

  const word = wordFile({
    styles: style("Title", "Title"),
    body: [
      para("The quay was dry."),
      para("It rains."),
      para(pictureRun("p")),
      para("And pours."),
    ].join(""),
    pictures: { p: { name: "tide.jpg", bytes: await jpeg({ orientation: 3 }) } },
  });
  const file = fileOf(word, "quay.docx");
  const inFile = await parts(client.versions.compareFile({ draft, from: "now", file }));
  const last = inFile.at(-1) as ArticlePart;
  await client.versions.takeOver({ draft, other: { kind: "file", file }, part: last });
  expect(await lines(draft)).toEqual(["The quay was dry.", "It rains.", "And pours."]);
  const shows = inFile.find((part) => part.kind === "block" && part.was?.endsWith("-1"));
  await client.versions.takeOver({ draft, other: { kind: "file", file }, part: shows ?? null });
  const { body } = (await client.drafts.show({ id: draft })).article;
  const asset = body.find(({ type }) => type === "photo")?.attrs?.asset;
  expect(asset).toMatch(/^[0-9a-f]{64}$/);

  await client.versions.takeOver({ draft, other: source, part: null });
  expect(await lines(draft)).toEqual(["The quay was wet.", "photo of Ola Ness"]);
});

test("it compares a draft with another and with a file, and keeps nothing of the file", async () => {
  const { client } = await deskInUse();
  const drafted = async (text: string, more: NodeJson[] = []) => {
    const { id } = await client.drafts.create();
    const window = await windowOn(client, id);
    await window.write((doc) => replaceArticle(doc, article([p(text, "a"), ...more])));
    return id;
  };
  const { hash } = await client.photos.add({ file: fileOf(await jpeg(), "quay.jpg") });
  const photo: NodeJson = {
    type: "photo",
    attrs: { id: "b", asset: hash },
    content: p("The quay.").content,
  };
  const [one, other] = [
    await drafted("The quay was dry.", [photo]),
    await drafted("The quay was wet."),
  ];
  const states = { draft: one, from: "now", to: "now", other } as const;
  await expect
    .poll(async () => compareText(await client.versions.compare(states))[0])
    .toBe("Paragraph 1: The quay was [-dry-]{+wet+}.");

  await client.versions.save({ draft: one, name: null, note: null });
  await client.drafts.setStatus({ id: one, status: "filed", message: null });
  await expect
    .poll(async () =>
      compareText(await client.versions.compare({ draft: one, from: 1, to: "now" })),
    )
    .toEqual(["Status: “draft” → “filed”", "1 field changed."]);

  const text = "The quay was damp.\n\n![](quay.jpg)\nThe quay.\n";
  const file = new File([text], "quay.md");
  const compared = await client.versions.compareFile({ draft: one, from: "now", file });
  expect(compareText(compared)[0]).toBe("Paragraph 1: The quay was [-dry-]{+damp+}.");
  expect(compared.blocks.flatMap(({ attributes }) => attributes)).not.toContainEqual(
    expect.objectContaining({ name: "asset" }),
  );
  expect(await client.drafts.list({})).toHaveLength(2);
  const picture = fileOf(await jpeg(), "other.jpg");
  await expect(
    client.versions.compareFile({ draft: one, from: "now", file: picture }),
  ).rejects.toMatchObject({ code: "BAD_FILE", message: expect.stringContaining("a picture") });
});
