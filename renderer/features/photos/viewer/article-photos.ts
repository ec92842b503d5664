import { type Article, plainText } from "../../../../shared/article/article.ts";
import { creditLine } from "../../../../shared/article/credit.ts";
import type { PhotoAttributes, PhotoRole } from "../../../../shared/article/nodes/photo.ts";
import { nodesOf } from "../../../../shared/article/walk.ts";

/** One photo of the article that has a picture, as it is looked at. */
export interface ArticlePhoto {
  /** How many photos of the article come before it, those without a picture too. */
  readonly index: number;
  readonly hash: string;
  readonly alt: string | null;
  readonly caption: string;
  readonly credit: string | null;
  readonly role: PhotoRole | null;
}

/** In the order of the article; those whose picture is still to come are left out. */
export function articlePhotos({ body }: Article): ArticlePhoto[] {
  return nodesOf(body, "photo").flatMap(({ node }, index) => {
    const use = node.attrs as unknown as PhotoAttributes;
    if (use.asset === null) return [];
    const caption = plainText(node.content ?? []).trim();
    const { alt, role, asset: hash } = use;
    return [{ index, hash, alt, caption, credit: creditLine(use), role }];
  });
}
