import type { CarriedAsset, PhotoAsset } from "../../../shared/article/asset.ts";
import type { PhotoKill } from "../../../shared/article/rights.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import type { KillEntry, PhotoEdit } from "../../../shared/contract/library.ts";
import { Problem } from "../../../shared/contract/problem.ts";
import { addToKillLog, getAsset, killLog, setAsset } from "../../store/queries/assets.ts";
import type { Store } from "../../store/store.ts";
import type { Stamp } from "../context.ts";
import type { WritingDesk } from "../threads/thread-desk.ts";
import { type PhotoChange, spread } from "./spread.ts";

/** Sets credit and rights of photos, on the desk and in every draft that uses one. */
export function editPhotos(
  desk: WritingDesk,
  { edits, ...stamp }: Stamp & { readonly edits: readonly PhotoEdit[] },
): { drafts: DraftId[]; before: PhotoEdit[] } {
  const before: PhotoEdit[] = [];
  const changes = new Map<string, PhotoChange>();
  for (const { hash, ...given } of edits) {
    const was = photoNamed(desk.store, hash);
    const set = changed(given);
    before.push({ hash, ...partOf(was, set) });
    const asset = { ...was, ...set };
    setAsset(desk.store, asset);
    changes.set(hash, { asset, set });
  }
  return { drafts: spread(desk, stamp, changes), before };
}

type Set = Partial<Pick<CarriedAsset, "photographer" | "agency" | "rights">>;

/** What is given; a credit without a letter is none. */
function changed({ photographer, agency, rights }: Omit<PhotoEdit, "hash">): Set {
  return {
    ...(photographer === undefined ? {} : { photographer: photographer || null }),
    ...(agency === undefined ? {} : { agency: agency || null }),
    ...(rights === undefined ? {} : { rights }),
  };
}

function partOf({ photographer, agency, rights }: PhotoAsset, set: Set): Set {
  return {
    ...("photographer" in set ? { photographer } : {}),
    ...("agency" in set ? { agency } : {}),
    ...("rights" in set ? { rights } : {}),
  };
}

/** Says that the photos may not be published; those that are killed already keep their reason. */
export function killPhotos(
  desk: WritingDesk,
  { hashes, reason, ...stamp }: Stamp & { hashes: readonly string[]; reason: string },
): { drafts: DraftId[]; killed: string[] } {
  const person = stamp.person?.name ?? "";
  const kill = { at: stamp.at, person, reason };
  const photos = named(desk.store, hashes).filter(({ killed }) => killed === null);
  const drafts = setKilled(desk, stamp, photos, kill, { deed: "killed", ...kill });
  return { drafts, killed: photos.map(({ hash }) => hash) };
}

/** Takes kills back; photos that are not killed stay as they are. */
export function releasePhotos(
  desk: WritingDesk,
  { hashes, reason, ...stamp }: Stamp & { hashes: readonly string[]; reason: string | null },
): { drafts: DraftId[]; released: string[] } {
  const person = stamp.person?.name ?? "";
  const photos = named(desk.store, hashes).filter(({ killed }) => killed !== null);
  const entry: KillEntry = { deed: "released", at: stamp.at, person, reason };
  const drafts = setKilled(desk, stamp, photos, null, entry);
  return { drafts, released: photos.map(({ hash }) => hash) };
}

/** Takes over kills that came with a bundle; one that was taken back here since is not made again. */
export function adoptKills(desk: WritingDesk, stamp: Stamp, photos: readonly PhotoAsset[]): void {
  for (const { hash, killed } of photos) {
    const own = getAsset(desk.store, hash);
    if (killed === null || own === null || own.killed !== null) continue;
    const isKnown = killLog(desk.store, hash).some(({ at }) => at === killed.at);
    if (!isKnown) setKilled(desk, stamp, [own], killed, { deed: "killed", ...killed });
  }
}

function setKilled(
  desk: WritingDesk,
  stamp: Stamp,
  photos: readonly PhotoAsset[],
  killed: PhotoKill | null,
  entry: KillEntry,
): DraftId[] {
  if (photos.length === 0) return [];
  for (const { hash } of photos) addToKillLog(desk.store, hash, entry);
  const changes = photos.map((asset): [string, PhotoChange] => [
    asset.hash,
    { asset: { ...asset, killed }, set: { killed }, entry },
  ]);
  return spread(desk, stamp, new Map(changes));
}

function named(store: Store, hashes: readonly string[]): PhotoAsset[] {
  return [...new Set(hashes)].map((hash) => photoNamed(store, hash));
}

function photoNamed(store: Store, hash: string): PhotoAsset {
  const asset = getAsset(store, hash);
  if (asset !== null) return asset;
  throw new Problem(
    "NOT_FOUND",
    "One of these photos is not on this desk. Nothing was changed. Look at the library again.",
    { hash },
  );
}
