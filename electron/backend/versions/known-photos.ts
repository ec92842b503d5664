import type { Article } from "../../../shared/article/article.ts";
import { nodesOf } from "../../../shared/article/walk.ts";
import { placePhotos } from "../../../shared/imports/import-result.ts";
import type { Located } from "../../../shared/imports/places.ts";
import { getAsset } from "../../store/queries/assets.ts";
import type { Store } from "../../store/store.ts";

/**
 * The article of a file with the pictures that the earlier state shows under the same file names: a text
 * alone says no more of a picture than its name.
 */
export function withKnownPhotos(
  store: Store,
  before: Article,
  { article, photos }: Pick<Located, "article" | "photos">,
): Article {
  const byName = new Map<string, string>();
  for (const { node } of nodesOf(before.body, "photo")) {
    const hash = node.attrs?.asset;
    if (typeof hash !== "string") continue;
    const name = getAsset(store, hash)?.name;
    if (name) byName.set(name.toLowerCase(), hash);
  }
  const known = photos.flatMap(({ block, path }): [string, string][] => {
    const hash = byName.get(path.split(/[\\/]/).at(-1)?.toLowerCase() ?? "");
    return hash === undefined ? [] : [[block, hash]];
  });
  return { ...article, body: placePhotos(article.body, new Map(known)) };
}
