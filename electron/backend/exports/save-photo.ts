import { readFile } from "node:fs/promises";
import type { Context } from "../context.ts";
import { type LentPhoto, lendPhoto, type WantedPhoto } from "./lend-photo.ts";
import { placeCopy } from "./write-file.ts";

/** Where the copy was written; null where the person cancelled, or nobody can be asked. */
export function savePhoto(context: Context, wanted: WantedPhoto): Promise<string | null> {
  return withLent(context, wanted, async ({ name, path }) => {
    const placed = (await context.ports.dialogs?.placePhoto(name)) ?? null;
    if (placed !== null) await placeCopy(placed, path);
    return placed;
  });
}

/** The copy as a file of its name. */
export function downloadPhoto(context: Context, wanted: WantedPhoto): Promise<File> {
  return withLent(context, wanted, async ({ name, path, mediaType }) => {
    return new File([await readFile(path)], name, { type: mediaType });
  });
}

async function withLent<Result>(
  context: Context,
  wanted: WantedPhoto,
  work: (lent: LentPhoto) => Promise<Result>,
): Promise<Result> {
  const lent = await lendPhoto(context, wanted);
  try {
    return await work(lent);
  } finally {
    await lent.release();
  }
}
