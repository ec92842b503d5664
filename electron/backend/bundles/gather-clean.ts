import { randomUUID } from "node:crypto";
import { ARTICLE_SCHEMA } from "../../../shared/article/schema.ts";
import { seedDoc } from "../../../shared/article/ydoc/document.ts";
import type { DeskId, DraftId } from "../../../shared/contract/ids.ts";
import type { CleanDraft } from "./clean-draft.ts";
import type { Gathered } from "./gather.ts";

/**
 * A clean draft as a bundle holds it: written in one stroke, under ids that nobody else has, so that
 * neither this desk nor its machine is named and what comes back stands beside the draft.
 */
export function gatherClean(
  { article, photos }: CleanDraft,
  at: string,
): Gathered & { readonly id: DraftId } {
  const assets = photos.map(({ asset }) => asset);
  const doc = seedDoc(article, new Map(assets.map((asset) => [asset.hash, asset])));
  return {
    id: randomUUID() as DraftId,
    draft: { doc, articleSchema: ARTICLE_SCHEMA },
    article,
    createdAt: at,
    desk: randomUUID() as DeskId,
    people: [],
    rows: [],
    versions: [],
    photos: assets,
  };
}
