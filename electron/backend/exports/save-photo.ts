import type { DraftId } from "../../../shared/contract/ids.ts";
import type { Context } from "../context.ts";
import { lendPhoto } from "./lend-photo.ts";
import { placeCopy } from "./write-file.ts";

/** Where the copy was written; null where the person cancelled, or nobody can be asked. */
export async function savePhoto(
  context: Context,
  draft: DraftId,
  hash: string,
): Promise<string | null> {
  const lent = await lendPhoto(context, draft, hash);
  try {
    const placed = (await context.ports.dialogs?.placePhoto(lent.name)) ?? null;
    if (placed !== null) await placeCopy(placed, lent.path);
    return placed;
  } finally {
    await lent.release();
  }
}
