import { expect, test } from "vitest";
import type { NodeJson } from "../../../shared/article/article.ts";
import { replaceArticle } from "../../../shared/article/ydoc/replace.ts";
import { compareText } from "../../../shared/compare/write-text.ts";
import { article, p } from "../../../shared/testing/build.ts";
import { windowOn } from "../testing/desk-for-tests.ts";
import { deskInUse } from "../testing/desk-in-use.ts";
import { fileOf, jpeg } from "../testing/pictures.ts";

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
