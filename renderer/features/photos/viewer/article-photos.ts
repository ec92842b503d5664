import { type Article, plainText } from "../../../../shared/article/article.ts";
import { creditLine } from "../../../../shared/article/credit.ts";
import type { PhotoAttributes, PhotoRole } from "../../../../shared/article/nodes/photo.ts";
import { nodesOf } from "../../../../shared/article/walk.ts";

/** One photo of the article that has a picture, as it is looked at. */
export interface ArticlePhoto {
  /** Tells it apart from every other, and stays while the others move. */
  readonly key: string;
  /** How many photos of the article come before it, those without a picture too. */
  readonly index: number;
  readonly hash: string;
  /** How many uses of the same picture come before it. */
  readonly nth: number;
  readonly alt: string | null;
  readonly caption: string;
  readonly credit: string | null;
  readonly role: PhotoRole | null;
}

/** In the order of the article; those whose picture is still to come are left out. */
export function articlePhotos({ body }: Article): ArticlePhoto[] {
  const uses = new Map<string, number>();
  return nodesOf(body, "photo").flatMap(({ node }, index) => {
    const use = node.attrs as unknown as PhotoAttributes;
    if (use.asset === null) return [];
    const caption = plainText(node.content ?? []).trim();
    const { alt, role, asset: hash } = use;
    const nth = uses.get(hash) ?? 0;
    uses.set(hash, nth + 1);
    return [
      { key: `${hash} ${nth}`, index, hash, nth, alt, caption, credit: creditLine(use), role },
    ];
  });
}
