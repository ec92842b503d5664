import { openSuggestions } from "../../../shared/article/review/open-suggestions.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import type { AnsweredFields, ImportResult } from "../../../shared/contract/imports.ts";
import type { Version } from "../../../shared/contract/versions.ts";
import type { TextFormat } from "../../../shared/imports/import-result.ts";
import type { Context } from "../context.ts";
import { checkEnd, type Lot } from "./lot.ts";
import { besideText, type PathedFile } from "./photo-files.ts";
import { takePhotos } from "./take-photos.ts";
import { insideWord } from "./word/inside-word.ts";

/** Makes a draft of one text, or takes it into the draft that it is for; nothing where it was cancelled. */
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
  const target = into ?? (await answersTo(context, taken));
  if (target === undefined) {
    const created = { article, assets, review, importedFrom: file.name };
    const { id } = await writer.call("drafts.create", { ...context.stamp(), ...created });
    return { id, file: path, audit: [...audit], bundle: null, before: null, answered: null };
  }
  const { before, fields = null } = await takeInto(context, target, taken, file.name);
  return { id: target, file: path, audit: [...audit], bundle: null, before, answered: fields };
}

type Taken = Awaited<ReturnType<typeof takePhotos>>;

/** The draft that a Word file left from and comes back to with suggestions or comments, if it stands here. */
async function answersTo(
  { reader }: Context,
  { article, review }: Taken,
): Promise<DraftId | undefined> {
  if (review?.draft == null) return undefined;
  if (review.threads.length === 0 && openSuggestions(article).length === 0) return undefined;
  const rows = await reader.call("drafts.byHandle", { handle: review.draft });
  return rows.find(({ id, binnedAt }) => id === review.draft && binnedAt === null)?.id;
}

/** As answers where the file is of this draft, else as its next state. */
function takeInto(
  { writer, stamp }: Context,
  id: DraftId,
  { article, assets, review }: Taken,
  file: string,
): Promise<{ before: Version; fields?: AnsweredFields }> {
  if (review?.draft === id) {
    return writer.call("drafts.takeAnswers", { ...stamp(), id, article, review, file });
  }
  return writer.call("drafts.replace", {
    ...stamp(),
    id,
    article,
    assets,
    before: { kind: "beforeImport", note: null },
    after: { kind: "imported", note: file },
  });
}
