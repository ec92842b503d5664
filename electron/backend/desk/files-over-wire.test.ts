import { createHash } from "node:crypto";
import { expect, test, vi } from "vitest";
import { afterwards, newFolder } from "../../store/testing/new-folder.ts";
import { deskIn } from "../testing/desk-for-tests.ts";
import { fileOf, jpeg } from "../testing/pictures.ts";
import { connectToOwner } from "./connect.ts";

vi.setConfig({ testTimeout: 120_000 });

test("files come to the desk and leave it as bytes, never as a form that is looked through for its seams", async () => {
  const read = vi.spyOn(Response.prototype, "formData");
  const written = vi.spyOn(Response.prototype, "blob");
  const folder = newFolder();
  await deskIn(folder);
  const { client, close } = await connectToOwner(folder);
  afterwards(close);
  const picture = await jpeg();
  const hash = createHash("sha256").update(picture).digest("hex");
  expect(await client.photos.add({ file: fileOf(picture, "quay “é”.jpg") })).toMatchObject({
    hash,
    name: "quay “é”.jpg",
  });
  const files = ["One", "Two"].map((title) => {
    const file = new File([`# ${title}\n\nThe quay is ${title}.\n`], `${title}.md`);
    return { path: file.name, file };
  });
  const { drafts } = await client.imports.files({ files });
  expect(drafts).toHaveLength(2);
  const order = { format: "markdown" as const, force: true };
  const { file } = await client.exports.download({ drafts: [drafts[1]?.id as never], ...order });
  expect(await file.text()).toContain("The quay is Two.");
  expect(read).not.toHaveBeenCalled();
  expect(written).not.toHaveBeenCalled();
});
