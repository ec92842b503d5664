import { generatedIn } from "../../../shared/article/details/source-type.ts";
import { photoDetails } from "../../../shared/contract/photo-details.ts";
import { getDetails, sourceDetails } from "../../store/queries/photo-details.ts";
import type { Store } from "../../store/store.ts";

/** Of these photos those that are generated, in whole or in part, by hash; each with how, in words. */
export function generatedAmong(store: Store, hashes: Iterable<string>): Map<string, string> {
  const found = new Map<string, string>();
  for (const hash of hashes) note(found, hash, getDetails(store, hash));
  return found;
}

/** The same of all photos of the desk. */
export function generatedOn(store: Store): Map<string, string> {
  const found = new Map<string, string>();
  for (const [hash, kept] of sourceDetails(store)) note(found, hash, kept);
  return found;
}

function note(found: Map<string, string>, hash: string, kept: unknown): void {
  const details = photoDetails.safeParse(kept);
  const words = details.success ? generatedIn(details.data) : null;
  if (words !== null) found.set(hash, words);
}
