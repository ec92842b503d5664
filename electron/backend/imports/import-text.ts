import type { Article } from "../../../shared/article/article.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import type { ImportResult } from "../../../shared/contract/imports.ts";
import type { TextFormat } from "../../../shared/imports/import-result.ts";
import type { PlacedEntry } from "../../../shared/imports/places.ts";
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
  const { article, assets, audit, refused } = await takePhotos(context, imported, async (photo) => {
    checkEnd(watch, path);
    return await find(photo);
  });
  checkEnd(watch, path);
  result.failed.push(...refused);
  const stamp = context.stamp();
  const id =
    into ??
    (await writer.call("drafts.create", { ...stamp, article, assets, importedFrom: file.name })).id;
  if (into !== undefined) {
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
    audit: into === undefined ? [...audit] : await asPlaced(context, id, article, audit),
    bundle: null,
  };
}

/** The places by the ids that the blocks have in the draft: what did not change there kept its own. */
async function asPlaced(
  { reader }: Context,
  id: DraftId,
  { body }: Article,
  audit: readonly PlacedEntry[],
): Promise<PlacedEntry[]> {
  const stands = (await reader.call("drafts.article", { id })).article.body;
  const ids = new Map(body.map((block, at) => [block.attrs?.id, stands[at]?.attrs?.id]));
  return audit.map((entry) => ({
    ...entry,
    places: entry.places.map((place) => {
      const now = ids.get(place.block);
      return { ...place, block: typeof now === "string" ? now : null };
    }),
  }));
}
