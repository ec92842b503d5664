import { stat } from "node:fs/promises";
import { join } from "node:path";
import { type Article, type NodeJson, plainText } from "../../../shared/article/article.ts";
import type { PhotoAsset } from "../../../shared/article/asset.ts";
import type { PhotoAttributes } from "../../../shared/article/nodes/photo.ts";
import { portable } from "../../../shared/article/portable/portable.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import { photoHashes } from "../../../shared/exports/photo-files.ts";
import { PLAIN_STYLE } from "../../../shared/exports/style.ts";
import type { Context } from "../context.ts";
import { fileHash } from "../exports/file-hash.ts";
import { type Inscriber, withInscriber } from "../exports/inscribe/inscriber.ts";
import { copyOut } from "../seal/desk-files.ts";

/** What of a draft may be read by somebody outside the newsroom. */
export interface CleanDraft {
  /** With everything suggested accepted and without desk notes; its photos are those below. */
  readonly article: Article;
  readonly photos: readonly CleanPhoto[];
  /** Names of photos whose files are missing or damaged on this desk. */
  readonly missing: readonly string[];
}

interface CleanPhoto {
  /** Of the copy, whose hash is another than the desk's own file has. */
  readonly asset: PhotoAsset;
  readonly file: string;
}

type LeavingPhoto = Awaited<ReturnType<typeof gathered>>["photos"][number];

/**
 * Reads what an export would take of the draft, its photos as copies in `folder` that say what the
 * article says of them, and nothing of who, where and with what they were taken.
 */
export async function cleanDraft(
  context: Context,
  draft: DraftId,
  folder: string,
): Promise<CleanDraft> {
  const { article, photos } = await gathered(context, draft);
  const copies = await withInscriber(context, [], async (inscriber) => {
    const made: [string, CleanPhoto][] = [];
    for (const photo of photos) {
      const copy = await copied(photo, folder, inscriber);
      if (copy !== null) made.push([photo.hash, copy]);
    }
    return new Map(made);
  });
  const bare = portable(article).article;
  const lost = photoHashes(bare.body).filter((hash) => !copies.has(hash));
  const known = await Promise.all(lost.map((hash) => context.reader.call("photos.get", { hash })));
  return {
    article: { ...bare, body: bare.body.map((block) => pointed(block, copies)) },
    photos: [...new Map([...copies.values()].map((copy) => [copy.asset.hash, copy])).values()],
    missing: known.map((asset, at) => asset?.name ?? lost[at] ?? ""),
  };
}

function gathered({ reader }: Context, id: DraftId) {
  return reader.call("exports.gather", { id, style: PLAIN_STYLE });
}

/** Null where the desk's own file is not what its name says. */
async function copied(
  { asset, source, use, hash: own }: LeavingPhoto,
  folder: string,
  inscriber: Inscriber,
): Promise<CleanPhoto | null> {
  const file = join(folder, own);
  await copyOut(source, file);
  if ((await fileHash(file)) !== own) return null;
  await inscriber.inscribe(file, { hash: own, source, use });
  const [hash, { size: bytes }] = [await fileHash(file), await stat(file)];
  const { alt, photographer, agency } = use.attrs as unknown as PhotoAttributes;
  const caption = plainText(use.content ?? []).trim() || null;
  const words = { caption, alt, photographer, agency };
  return { asset: { ...asset, ...words, killed: nobodys(asset.killed), hash, bytes }, file };
}

/** That it was killed goes along; by whom and why is the newsroom's business. */
function nobodys(killed: PhotoAsset["killed"]): PhotoAsset["killed"] {
  return killed === null ? null : { at: killed.at, person: "", reason: "" };
}

function pointed(node: NodeJson, copies: ReadonlyMap<string, CleanPhoto>): NodeJson {
  const content =
    node.content === undefined
      ? {}
      : { content: node.content.map((child) => pointed(child, copies)) };
  if (node.type !== "photo") return { ...node, ...content };
  const asset = copies.get(String(node.attrs?.asset))?.asset.hash ?? node.attrs?.asset;
  return { ...node, attrs: { ...node.attrs, asset }, ...content };
}
