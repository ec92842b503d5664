import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { photoHashes } from "../../../shared/exports/photo-files.ts";
import { newFolder } from "../../store/testing/new-folder.ts";
import { draftOf, exportingDesk } from "../testing/exports.ts";
import { fileOf, jpeg } from "../testing/pictures.ts";

vi.setConfig({ testTimeout: 60_000 });

const STORY = `# The quay closes

Nobody is *surprised*.

## Why

- Rust
- Money

![A crane](crane.jpg)

![A crane again](quay.jpg)
`;

test("the preview of a Word file is what a reader finds in the file, with the draft's photos", async () => {
  const { client } = await exportingDesk();
  const pictures = { "crane.jpg": await jpeg(), "quay.jpg": await jpeg({ orientation: 6 }) };
  const draft = await draftOf(client, STORY, pictures);
  const { article } = await client.exports.preview({ draft, format: "docx" });
  const own = (await client.drafts.show({ id: draft })).article;
  expect(article.headline).toBe("The quay closes");
  expect(photoHashes(article.body)).toEqual(photoHashes(own.body));
  expect(photoHashes(article.body)).toHaveLength(2);

  const folder = newFolder();
  const order = { drafts: [draft], format: "docx" as const, folder, force: true };
  const [path = ""] = (await client.exports.toFolder(order)).files;
  const copy = join(newFolder(), "copy.docx");
  writeFileSync(copy, readFileSync(path));
  const { drafts } = await client.imports.files({
    files: [{ path: "copy.docx", file: fileOf(readFileSync(copy), "copy.docx") }],
  });
  const [imported] = drafts;
  if (imported === undefined) throw new RangeError("Nothing was imported.");
  const back = (await client.drafts.show({ id: imported.id })).article;
  const shapes = ({ body }: typeof back) => body.map(({ type }) => type);
  expect(shapes(article)).toEqual(shapes(back));
});
