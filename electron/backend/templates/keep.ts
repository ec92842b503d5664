import { uuidv7 } from "uuidv7";
import type { Article } from "../../../shared/article/article.ts";
import type { AssetCredit } from "../../../shared/article/asset.ts";
import { unresolveCredits } from "../../../shared/article/credit.ts";
import { readArticle } from "../../../shared/article/ydoc/document.ts";
import type { DraftRow } from "../../../shared/contract/drafts.ts";
import { Problem } from "../../../shared/contract/problem.ts";
import type { Template } from "../../../shared/contract/templates.ts";
import { photoHashes } from "../../../shared/exports/photo-files.ts";
import { templateOf } from "../../../shared/templates/template-of.ts";
import { getAsset } from "../../store/queries/assets.ts";
import {
  forgetDeletedTemplates,
  type KeptTemplate,
  keepTemplate,
  keptTemplate,
  keptTemplates,
  noteStarters,
} from "../../store/queries/templates.ts";
import type { Store } from "../../store/store.ts";
import type { Input, Writes } from "../context.ts";
import { createDraft } from "../drafts/create-draft.ts";
import { knownAssets } from "../photos/known-assets.ts";
import type { WritingDesk } from "../threads/thread-desk.ts";
import { isSameName, listed } from "./templates.ts";

/** Keeps what the draft says; the template that has the name already gives way. */
export function makeTemplate(
  { store, drafts }: WritingDesk,
  { draft, name, at }: Input<Writes["templates.make"]>,
): { template: Template; replaced: boolean } {
  const { doc } = drafts.get(draft);
  const article = readArticle(doc);
  const body = unresolveCredits(article.body, knownAssets(store, doc, article));
  const known = named(store, name);
  const id = known?.id ?? uuidv7();
  const kept = { id, name, article: templateOf({ ...article, body }), updatedAt: at };
  keepTemplate(store, id, kept);
  return { template: listed(kept), replaced: known !== undefined };
}

/** A new draft that begins with it, in its language or in the desk's. */
export function useTemplate(
  desk: WritingDesk,
  { id, language, ...stamp }: Input<Writes["templates.use"]>,
): DraftRow {
  const { article } = found(desk.store, id);
  const begun = { ...article, language: article.language ?? language };
  const assets = assetsOf(desk.store, article);
  return createDraft(desk, { ...stamp, article: begun, assets, importedFrom: null });
}

/** @throws Problem BAD_INPUT where another template has the name */
export function renameTemplate(
  { store }: WritingDesk,
  { id, name, at }: Input<Writes["templates.rename"]>,
): Template {
  const template = found(store, id);
  const other = named(store, name);
  if (other !== undefined && other.id !== id) {
    throw new Problem(
      "BAD_INPUT",
      `The desk has a template “${other.name}” already. Nothing was changed. Take another name.`,
    );
  }
  const kept = { ...template, name, updatedAt: at };
  keepTemplate(store, id, kept);
  return listed(kept);
}

/** The one deleted last can be had back, none before it. */
export function removeTemplate({ store }: WritingDesk, id: string): null {
  found(store, id);
  forgetDeletedTemplates(store);
  keepTemplate(store, id, null);
  return null;
}

/** Those whose names the desk lacks; answers with how many came. */
export function addStarters(
  { store }: WritingDesk,
  { starters, at }: Input<Writes["templates.addStarters"]>,
): number {
  const missing = starters.filter(({ name }) => named(store, name) === undefined);
  for (const { name, article } of missing) {
    const id = uuidv7();
    keepTemplate(store, id, { id, name, article: templateOf(article), updatedAt: at });
  }
  noteStarters(store);
  return missing.length;
}

function named(store: Store, name: string): KeptTemplate | undefined {
  return keptTemplates(store).find((one) => isSameName(one.name, name));
}

function found(store: Store, id: string): KeptTemplate {
  const template = keptTemplate(store, id);
  if (template !== null) return template;
  throw new Problem(
    "NOT_FOUND",
    "This template is not on the desk any more, so nothing was done. Open the list of templates again.",
  );
}

function assetsOf(store: Store, { body }: Article): Map<string, AssetCredit> {
  const assets = photoHashes(body).flatMap((hash) => getAsset(store, hash) ?? []);
  return new Map(assets.map((asset) => [asset.hash, asset]));
}
