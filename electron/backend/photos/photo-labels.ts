import type { Article } from "../../../shared/article/article.ts";
import type { ReadAsset } from "../../../shared/article/ydoc/assets.ts";
import { photoHashes } from "../../../shared/exports/photo-files.ts";
import type { Label } from "../../store/queries/labels.ts";

/** Which photos the draft shows and carries, which of them are killed and when their rights end. */
export function photoLabels({ body }: Article, carried: ReadonlyMap<string, ReadAsset>): Label[] {
  const shown = photoHashes(body);
  const known = shown.flatMap((hash) => carried.get(hash) ?? []);
  const others = [...carried.keys()].filter((hash) => !shown.includes(hash));
  return [
    ...shown.map((name): Label => ({ kind: "photo", name })),
    ...others.map((name): Label => ({ kind: "carriedPhoto", name })),
    ...shown
      .filter((hash) => carried.get(hash)?.killed)
      .map((name): Label => ({ kind: "killedPhoto", name })),
    ...known.flatMap(({ rights }): Label[] =>
      rights?.expires ? [{ kind: "rightsUntil", name: rights.expires }] : [],
    ),
  ];
}
