import type { ImportResult } from "../../../shared/contract/imports.ts";
import type { TextFormat } from "../../../shared/imports/import-result.ts";
import type { Context } from "../context.ts";
import { checkEnd, type Lot } from "./lot.ts";
import { besideText, type PathedFile } from "./photo-files.ts";
import { takePhotos } from "./take-photos.ts";
import { insideWord } from "./word/inside-word.ts";

/** Makes a draft of one text, or the next state of the lot's draft; nothing where it was cancelled. */
export async function importText(
  context: Context,
  { path, file }: PathedFile,
  format: TextFormat,
  { photos, into, watch }: Lot,
  result: ImportResult,
): Promise<ImportResult["drafts"][number]> {
  const { reader, writer } = context;
  const imported = await reader.call("imports.parse", { name: file.name, file, format });
  const find = format === "docx" ? insideWord(context, file, path) : besideText(photos, path);
  const taken = await takePhotos(context, imported, async (photo) => {
    checkEnd(watch, path);
    return await find(photo);
  });
  const { article, assets, audit, review, refused } = taken;
  checkEnd(watch, path);
  result.failed.push(...refused);
  const stamp = context.stamp();
  const id =
    into ??
    (
      await writer.call("drafts.create", {
        ...stamp,
        article,
        assets,
        review,
        importedFrom: file.name,
      })
    ).id;
  if (into !== undefined && review?.draft === into) {
    await writer.call("drafts.takeAnswers", {
      ...stamp,
      id: into,
      article,
      review,
      file: file.name,
    });
  } else if (into !== undefined) {
    await writer.call("drafts.replace", {
      ...stamp,
      id,
      article,
      assets,
      before: { kind: "beforeImport", note: null },
      after: { kind: "imported", note: file.name },
    });
  }
  return {
    id,
    file: path,
    audit: [...audit],
    bundle: null,
  };
}
