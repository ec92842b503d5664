import type { DraftId } from "../../../shared/contract/ids.ts";
import type { ImportResult } from "../../../shared/contract/imports.ts";
import { Problem } from "../../../shared/contract/problem.ts";
import { addAudit, type TextFormat } from "../../../shared/imports/import-result.ts";
import { openSent } from "../bundles/open-sent.ts";
import type { Context } from "../context.ts";
import { unforeseen } from "../threads/protocol.ts";
import { type FileKind, fileKind } from "./file-kind.ts";
import { besideText, type PathedFile } from "./photo-files.ts";
import { takePhotos } from "./take-photos.ts";
import { insideWord } from "./word/inside-word.ts";

/** What the files of one call have in common. */
interface Lot {
  readonly photos: readonly PathedFile[];
  readonly into: DraftId | undefined;
  readonly signal: AbortSignal | undefined;
}

interface Incoming {
  readonly bundles: readonly PathedFile[];
  readonly texts: readonly { readonly from: PathedFile; readonly format: TextFormat }[];
  readonly photos: readonly PathedFile[];
}

/**
 * Makes a draft of each text among the files, or the next state of `into` of the only one, and
 * opens bundles. A file that cannot be read is named with its sentence among `failed`; the others are imported.
 */
export async function importFiles(
  context: Context,
  files: readonly PathedFile[],
  into: DraftId | undefined,
  signal: AbortSignal | undefined,
): Promise<ImportResult> {
  const result: ImportResult = { drafts: [], failed: [] };
  const { bundles, texts, photos } = await sort(context, files, result);
  if (into !== undefined && texts.length > 1) throw tooMany(texts.length);
  for (const { path, file } of bundles) {
    await attempt(context, path, result, async () => {
      if (into !== undefined) throw knowsItsDraft(file.name);
      const bundle = await openSent(context, file, signal);
      result.drafts.push({ id: bundle.draft, file: path, audit: [], bundle });
    });
  }
  for (const { from, format } of texts) {
    if (signal?.aborted) throw cancelled();
    await attempt(context, from.path, result, async () => {
      result.drafts.push(await importOne(context, from, format, { photos, into, signal }, result));
    });
  }
  if (texts.length + bundles.length === 0)
    result.failed.push(...photos.map(({ path }) => photoAlone(path)));
  return result;
}

async function sort(
  context: Context,
  files: readonly PathedFile[],
  result: ImportResult,
): Promise<Incoming> {
  const bundles: PathedFile[] = [];
  const texts: { from: PathedFile; format: TextFormat }[] = [];
  const photos: PathedFile[] = [];
  for (const from of files) {
    await attempt(context, from.path, result, async () => {
      const kind: FileKind = await fileKind(from.file);
      if (kind === "photo") photos.push(from);
      else if (kind === "bundle") bundles.push(from);
      else texts.push({ from, format: kind });
    });
  }
  return { bundles, texts, photos };
}

async function importOne(
  context: Context,
  { path, file }: PathedFile,
  format: TextFormat,
  { photos, into, signal }: Lot,
  result: ImportResult,
): Promise<ImportResult["drafts"][number]> {
  const { reader, writer } = context;
  const imported = await reader.call("imports.parse", { name: file.name, file, format });
  const find = format === "docx" ? insideWord(context, file, path) : besideText(photos, path);
  const { article, assets, audit, refused } = await takePhotos(context, imported, async (photo) => {
    if (signal?.aborted) throw cancelled();
    return await find(photo);
  });
  if (signal?.aborted) throw cancelled();
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
  return { id, file: path, audit: addAudit(imported.audit, audit), bundle: null };
}

/** A failure becomes a sentence beside the file's path; nothing of that file stays. */
async function attempt(
  { ports }: Context,
  path: string,
  result: ImportResult,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    const problem = error instanceof Problem ? error : unforeseen(error);
    if (!(error instanceof Problem)) ports.log.failed("import", error);
    result.failed.push({ file: path, error: problem.message });
  }
}

function cancelled(): Problem {
  return new Problem(
    "CANCELLED",
    "The import was cancelled. Drafts that it had made before are on the desk; nothing else was changed.",
  );
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
