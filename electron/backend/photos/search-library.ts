import { isExpired, isExpiring } from "../../../shared/article/rights.ts";
import { assertNever } from "../../../shared/assert-never.ts";
import type { LibraryPhoto, LibrarySearch, PhotoFilter } from "../../../shared/contract/library.ts";
import { placesOf, type SearchTerm, searchTerms } from "../../../shared/text/search-query.ts";
import { searchWords } from "../../../shared/text/search-words.ts";
import { allAssets } from "../../store/queries/assets.ts";
import { photosAdded, photoUses } from "../../store/queries/photo-library.ts";
import type { Store } from "../../store/store.ts";
import { generatedOn } from "./generated.ts";
import { alikeOn } from "./likeness/alike-photos.ts";

/** The photos that hold every word and every filter, newest first; duplicates side by side. */
export function searchLibrary(
  store: Store,
  { query = "", filters = [], hashes, now }: LibrarySearch & { readonly now: string },
): LibraryPhoto[] {
  const at = new Date(now);
  const terms = searchTerms(query);
  const found = wholeLibrary(store).filter(
    (photo) =>
      (hashes?.includes(photo.hash) ?? true) &&
      filters.every((filter) => holds(photo, filter, at)) &&
      isFound(photo, terms),
  );
  return filters.includes("duplicates") ? sideBySide(found) : found;
}

function wholeLibrary(store: Store): LibraryPhoto[] {
  const assets = new Map(allAssets(store).map((asset) => [asset.hash, asset]));
  const uses = photoUses(store);
  const added = photosAdded(store);
  const generated = generatedOn(store);
  const alike = alikeOn(store).of(added);
  return added.flatMap(({ hash, addedAt }) => {
    const asset = assets.get(hash);
    if (asset === undefined) return [];
    const found = { generated: generated.get(hash) ?? null, alike: [...(alike.get(hash) ?? [])] };
    return [{ ...asset, addedAt, uses: uses.get(hash) ?? [], ...found }];
  });
}

function holds(photo: LibraryPhoto, filter: PhotoFilter, now: Date): boolean {
  const { rights, killed } = photo;
  switch (filter) {
    case "noCaption":
      return photo.caption === null;
    case "noAlt":
      return photo.alt === null;
    case "noCredit":
      return photo.photographer === null && photo.agency === null;
    case "noRights":
      return rights === null || rights.category === "unknown";
    case "expiring":
      return isExpiring(rights?.expires ?? null, now);
    case "expired":
      return isExpired(rights?.expires ?? null, now);
    case "killed":
      return killed !== null;
    case "unused":
      return photo.uses.every(({ binned }) => binned);
    case "generated":
      return photo.generated !== null;
    case "duplicates":
      return photo.alike.length > 0;
    default:
      return assertNever(filter);
  }
}

function isFound(photo: LibraryPhoto, terms: readonly SearchTerm[]): boolean {
  if (terms.length === 0) return true;
  const words = [...searchWords(textOf(photo))];
  return terms.every((term) => placesOf(words, term).next().done === false);
}

function textOf({ name, caption, alt, photographer, agency, rights, uses }: LibraryPhoto): string {
  const texts = [name, caption, alt, photographer, agency, rights?.restrictions];
  return [...texts, ...uses.map(({ headline }) => headline)].filter(Boolean).join("\n");
}

/** Each photo followed by those that look like it. */
function sideBySide(photos: readonly LibraryPhoto[]): LibraryPhoto[] {
  const byHash = new Map(photos.map((photo) => [photo.hash, photo]));
  const hashes = new Set(photos.flatMap(({ hash, alike }) => [hash, ...alike]));
  return [...hashes].flatMap((hash) => byHash.get(hash) ?? []);
}
