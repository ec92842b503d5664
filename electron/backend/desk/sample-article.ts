import { readFile } from "node:fs/promises";
import sample from "../../../resources/sample-desk/article.json" with { type: "json" };
import { type Article, emptyArticle } from "../../../shared/article/article.ts";
import type { AssetCredit } from "../../../shared/article/asset.ts";
import type { Context } from "../context.ts";
import { takePhoto } from "../photos/take-photo.ts";

const PICTURE = "harbour.jpg";

interface SampleDraft {
  readonly article: Article;
  readonly assets: ReadonlyMap<string, AssetCredit>;
}

/** The made-up article that a new desk opens with, its picture taken in like any other. */
export async function sampleDraft(context: Context): Promise<SampleDraft> {
  const path = new URL(`sample-desk/${PICTURE}`, context.ports.resources);
  const asset = await takePhoto(context, new File([await readFile(path)], PICTURE));
  const article = { ...emptyArticle(), ...(sample as Partial<Article>) };
  const body = article.body.map((block) =>
    block.type === "photo" ? { ...block, attrs: { ...block.attrs, asset: asset.hash } } : block,
  );
  return { article: { ...article, body }, assets: new Map([[asset.hash, asset]]) };
}
