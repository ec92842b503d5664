import type { Article, NodeJson } from "../../../shared/article/article.ts";
import type { AssetCredit } from "../../../shared/article/asset.ts";
import { inheritCredits } from "../../../shared/article/credit.ts";
import { Problem } from "../../../shared/contract/problem.ts";
import type { AuditKind } from "../../../shared/imports/audit-kinds.ts";
import {
  type ImportedPhoto,
  type ImportedReview,
  placePhotos,
} from "../../../shared/imports/import-result.ts";
import { type Located, type PlacedEntry, withMore } from "../../../shared/imports/places.ts";
import type { Context } from "../context.ts";
import { takePhoto } from "../photos/take-photo.ts";
import type { FindPhoto, PathedFile } from "./photo-files.ts";

/** An article whose photos are on the desk, with their credits and what could not be had. */
export interface PhotosTaken {
  readonly article: Article;
  readonly assets: ReadonlyMap<string, AssetCredit>;
  readonly audit: readonly PlacedEntry[];
  readonly review: ImportedReview | undefined;
  /** A sentence for each picture that was there and was refused. */
  readonly refused: readonly { readonly file: string; readonly error: string }[];
}

/**
 * Takes the pictures that an imported text names. One that was not handed over but is on the desk
 * already is used; any other photo keeps its caption and credit, and its picture is to come.
 */
export async function takePhotos(
  context: Context,
  { article, photos, audit: before, review }: Located,
  find: FindPhoto,
): Promise<PhotosTaken> {
  const assets = new Map<string, AssetCredit>();
  const hashes = new Map<string, string | null>();
  const missing: Missing[] = [];
  const refused: { file: string; error: string }[] = [];
  for (const photo of photos) {
    const found = await find(photo);
    const isThere = typeof found !== "string";
    const asset = isThere ? await take(found) : await onDesk(context, article, photo);
    hashes.set(photo.block, asset?.hash ?? null);
    if (asset === null) missing.push(missingPhoto(photo, isThere ? "missingPhoto" : found));
    else assets.set(asset.hash, asset);
  }
  const body = inheritCredits(placePhotos(article.body, hashes), assets);
  const audit = withMore(before, missing);
  return { article: { ...article, body }, assets, audit, review, refused };

  async function take({ path, file }: PathedFile) {
    try {
      return await takePhoto(context, file);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      refused.push({ file: path, error: error.message });
      return null;
    }
  }
}

type Missing = Parameters<typeof withMore>[1][number];

function missingPhoto({ path, block }: ImportedPhoto, kind: AuditKind): Missing {
  return { kind, place: { block, field: null, words: path === "" ? null : path.slice(0, 300) } };
}

/** The asset that the text itself names by its hash, where this desk has it. */
async function onDesk({ reader }: Context, { body }: Article, { block }: ImportedPhoto) {
  const hash = withId(body, block)?.attrs?.asset;
  return typeof hash === "string" ? await reader.call("photos.get", { hash }) : null;
}

/** A photo may stand inside a quote or a list. */
function withId(blocks: readonly NodeJson[], id: string): NodeJson | null {
  for (const block of blocks) {
    const found = block.attrs?.id === id ? block : withId(block.content ?? [], id);
    if (found !== null) return found;
  }
  return null;
}
