import type { Article, NodeJson } from "../../../shared/article/article.ts";
import { idOf } from "../../../shared/article/block-id.ts";
import { nodesOf } from "../../../shared/article/walk.ts";
import type { Located } from "../../../shared/imports/places.ts";
import type { ArticlePart, BlockPart } from "../../../shared/restore/article-part.ts";

/**
 * A file that is read again gives its blocks other ids. In a comparison each is therefore called by its place
 * in the file, by which {@link inFile} finds it in the next reading.
 */
export function withPlaceIds(article: Article): Article {
  const body = article.body.map((block, at) => ({
    ...block,
    attrs: { ...block.attrs, id: placeId(at) },
  }));
  return { ...article, body };
}

const placeId = (at: number) => `file-${at}`;

/** A part of a comparison with a file, by the ids that the file's blocks have in this reading. */
export function inFile(part: ArticlePart, { body }: Article): ArticlePart {
  const ids = new Map(body.map((block, at) => [placeId(at), idOf(block)]));
  const named = (one: BlockPart): BlockPart => ({
    ...one,
    was: one.was === null ? null : (ids.get(one.was) ?? one.was),
  });
  if (part.kind === "field") return part;
  return part.kind === "block"
    ? named(part)
    : { kind: "blocks", blocks: part.blocks.map((one) => named(one)) };
}

/** The photos that come with a part; all where it is null. */
export function photosOf(
  part: ArticlePart | null,
  { article, photos }: Pick<Located, "article" | "photos">,
): Located["photos"] {
  if (part === null) return photos;
  const wanted = new Set(blocksOf(part).map(({ was }) => was));
  const taken = article.body.filter((block) => wanted.has(idOf(block)));
  const inside = new Set(photoIds(taken));
  return photos.filter(({ block }) => inside.has(block));
}

function blocksOf(part: ArticlePart): readonly BlockPart[] {
  if (part.kind === "field") return [];
  return part.kind === "block" ? [part] : part.blocks;
}

const photoIds = (blocks: readonly NodeJson[]) =>
  [...nodesOf(blocks, "photo")].map(({ node }) => String(node.attrs?.id));
