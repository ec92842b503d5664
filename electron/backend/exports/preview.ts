import type { Article } from "../../../shared/article/article.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import type { Context } from "../context.ts";
import { styleOf } from "./profiles.ts";

/** What a Word file of the draft would hold. Nothing leaves the desk, so nothing stops it. */
export async function previewWord(
  context: Context,
  id: DraftId,
  profile: string | undefined,
): Promise<Article> {
  const { reader, ports } = context;
  const style = { ...(await styleOf(context, "docx", profile)), review: false };
  const { article, photos } = await reader.call("exports.gather", { id, style });
  return reader.call("exports.readBack", {
    article,
    photos: new Map(photos.map(({ hash, asset }) => [hash, asset])),
    draft: id,
    now: ports.clock().toISOString(),
    draftFiles: new Map(),
  });
}
