import type { BlockChange, Comparison } from "../../../shared/compare/comparison.ts";
import { getAsset } from "../../store/queries/assets.ts";
import { rowsByHandle } from "../../store/queries/derived.ts";
import type { Store } from "../../store/store.ts";

/** What a person calls the pictures and drafts that blocks show and lead to; unknown ones left out. */
export function namesIn(store: Store, blocks: readonly BlockChange[]): Comparison["names"] {
  const [assets, drafts] = [new Set<string>(), new Set<string>()];
  for (const block of blocks) collect(block, assets, drafts);
  const files = [...assets].map((hash) => [hash, getAsset(store, hash)?.name]);
  const headlines = [...drafts].map((id) => [id, nameOfDraft(store, id)]);
  return Object.fromEntries([...files, ...headlines].filter(([, name]) => name !== undefined));
}

function collect(block: BlockChange, assets: Set<string>, drafts: Set<string>): void {
  if (block.asset !== null) assets.add(block.asset);
  for (const { name, before, after } of block.attributes) {
    const names = name === "asset" ? assets : name === "draftId" ? drafts : null;
    for (const value of [before, after]) if (value !== null) names?.add(value);
  }
  for (const child of block.children) collect(child, assets, drafts);
}

function nameOfDraft(store: Store, id: string): string | undefined {
  const row = rowsByHandle(store, id).find((candidate) => candidate.id === id);
  return row === undefined ? undefined : (row.headline ?? row.slug ?? "Untitled");
}
