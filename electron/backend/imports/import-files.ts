import type { DraftId } from "../../../shared/contract/ids.ts";
import type { ImportResult } from "../../../shared/contract/imports.ts";
import { Problem } from "../../../shared/contract/problem.ts";
import { ITEM_HEAD, isOtherJson } from "../../../shared/imports/ninjs/item-head.ts";
import { openSent } from "../bundles/open-sent.ts";
import type { Context } from "../context.ts";
import type { Arriving } from "./arriving.ts";
import { attempt } from "./attempt.ts";
import { fileKind } from "./file-kind.ts";
import { importText } from "./import-text.ts";
import { cancelled, type Lot, stopped, type Watch } from "./lot.ts";
import type { PathedFile } from "./photo-files.ts";
import { sortFiles } from "./sort-files.ts";
import { fileRefusals } from "./zip/zip-refusals.ts";

/**
 * Makes a draft of each text among the files, or the next state of `into` of the only one, and
 * opens bundles. A file that cannot be read is named with its sentence among `failed`; the others are imported.
 */
export async function importFiles(
  context: Context,
  files: readonly PathedFile[],
  into: DraftId | undefined,
  watch: Watch,
): Promise<ImportResult> {
  const result: ImportResult = { drafts: [], failed: [] };
  const { bundles, texts, photos } = await sortFiles(context, files, result.failed);
  if (into !== undefined && texts.length > 1) throw tooMany(texts.length);
  const all = [...bundles, ...texts];
  for (const [at, one] of all.entries()) {
    if (watch.signal?.aborted) throw cancelled();
    if (watch.stop.aborted)
      result.failed.push({
        file: one.path,
        error: stopped(one.path).message,
        notReached: true,
      });
    else {
      watch.tell(at, all.length, one.path);
      await attempt(context, one.path, result.failed, () =>
        importOne(context, one, { photos, into, watch }, result),
      );
    }
  }
  watch.tell(all.length, all.length);
  if (all.length === 0) result.failed.push(...photos.map(({ path }) => photoAlone(path)));
  return result;
}

async function importOne(
  context: Context,
  { path, open, isFound }: Arriving,
  lot: Lot,
  result: ImportResult,
): Promise<void> {
  const file = await open();
  if (isFound && isOtherJson(file.name, await file.slice(0, ITEM_HEAD).text())) return;
  const kind = await fileKind(file);
  if (kind === "zip") throw fileRefusals(path).nested();
  if (kind === "photo") throw new Problem("BAD_FILE", photoAlone(path).error);
  if (kind !== "bundle") {
    result.drafts.push(await importText(context, { path, file }, kind, lot, result));
  } else if (lot.into !== undefined) throw knowsItsDraft(file.name);
  else {
    const bundle = await openSent(context, file, lot.watch);
    const { draft: id, before } = bundle;
    result.drafts.push({ id, file: path, audit: [], bundle, before, answered: null });
  }
}

function tooMany(count: number): Problem {
  return new Problem(
    "BAD_INPUT",
    `${count} texts cannot become one draft. Nothing was imported. Choose the one file that the draft is to take over.`,
  );
}

function knowsItsDraft(name: string): Problem {
  return new Problem(
    "BAD_INPUT",
    `“${name}” is a hand-over, which knows its own draft. Nothing was changed. Import it by itself, not into a draft.`,
  );
}

function photoAlone(path: string): ImportResult["failed"][number] {
  return {
    file: path,
    error: `“${path}” is a picture, and no article came with it. Nothing was imported. Open a draft and insert it there.`,
  };
}
