import { rename, rm } from "node:fs/promises";
import { basename, isAbsolute, join } from "node:path";
import type { PhotoAsset } from "../../../shared/article/asset.ts";
import type { OpenedBundle } from "../../../shared/contract/bundles.ts";
import { Problem } from "../../../shared/contract/problem.ts";
import { reach } from "../../store/fault-points.ts";
import type { Context } from "../context.ts";
import { syncFolder } from "../exports/folder.ts";
import { inWorkshop } from "../exports/workshop.ts";
import { measure } from "../photos/measure.ts";
import { cleanText } from "../photos/metadata/clean-text.ts";
import { photoPath } from "../photos/photo-path.ts";
import { pictureIn } from "../seal/desk-files.ts";
import { damaged, passphraseNeeded, unreadable } from "./bundle-problem.ts";
import { inBundleThread } from "./bundle-thread.ts";
import type { Leaving } from "./hand-over.ts";
import { cancelFlag } from "./job.ts";
import type { BundledPhoto } from "./layout.ts";
import { isLocked } from "./lock-file.ts";
import type { Checked, ReadOrder } from "./read-bundle.ts";
import type { Taken } from "./take-bundle.ts";

/**
 * Opens a bundle: checks all of it, lays its photos on the desk, then takes everything else in one
 * transaction. Where any of that fails the desk is as it was.
 */
export async function openBundle(
  context: Context,
  path: string,
  { signal, passphrase, name = basename(path) }: Leaving & { readonly name?: string },
): Promise<OpenedBundle> {
  if (!isAbsolute(path)) throw notWhole(name);
  const { ports, writer } = context;
  const order = { desk: ports.folder, path, name, cancel: cancelFlag(signal) };
  const checked = await readChecked(context, order, passphrase);
  reach("bundle.checked");
  const placed: BundledPhoto[] = [];
  let taken: Taken;
  try {
    const photos = await settle(context, checked, name, placed);
    reach("bundle.laid");
    signal?.throwIfAborted();
    const { manifest, state, rows, contents } = checked;
    const incoming = { ...context.stamp(), name, manifest, state, rows, contents, photos };
    taken = await writer.call("bundles.take", incoming);
  } catch (error) {
    await takeBack(context, placed);
    throw error;
  } finally {
    for (const { temporary } of checked.photos) {
      await rm(join(ports.folder, "photos", temporary), { force: true });
    }
  }
  return { ...taken, changes: await changesSince(context, taken) };
}

/** Checks the bundle; a locked one is unlocked outside the desk for as long as that takes. */
async function readChecked(
  context: Context,
  order: ReadOrder,
  passphrase: string | undefined,
): Promise<Checked> {
  const { path, name, cancel } = order;
  const locked = await isLocked(path).catch((error: unknown) => {
    throw unreadable(name, error);
  });
  if (locked && passphrase === undefined) throw passphraseNeeded(name);
  return await inBundleThread(context, (thread) => {
    if (!locked || passphrase === undefined) return thread.call("bundles.read", order);
    return inWorkshop(context.ports.folder, async (folder) => {
      const target = join(folder, "open");
      await thread.call("bundles.unlock", { source: path, target, name, passphrase, cancel });
      return await thread.call("bundles.read", { ...order, path: target });
    });
  });
}

/** Gives every photo that was missing its name for good; answers with the rows of all. */
async function settle(
  { ports, reader }: Context,
  { manifest, photos }: Checked,
  name: string,
  placed: BundledPhoto[],
): Promise<PhotoAsset[]> {
  const temporary = new Map(photos.map((laid) => [laid.photo.hash, laid.temporary]));
  const assets: PhotoAsset[] = [];
  for (const photo of manifest.photos) {
    const known = await reader.call("photos.get", { hash: photo.hash });
    const path = photoPath(ports.folder, photo.hash, photo.mediaType);
    const laid = temporary.get(photo.hash);
    const from = laid === undefined ? path : join(ports.folder, "photos", laid);
    assets.push(known ?? (await assetOf(photo, from, name)));
    if (laid === undefined) continue;
    await rename(from, path);
    placed.push(photo);
  }
  if (placed.length > 0) await syncFolder(join(ports.folder, "photos"));
  return assets;
}

const LONGEST_NAME = 255;

/** Its size is measured here; its words are the other desk's. */
async function assetOf(photo: BundledPhoto, path: string, name: string): Promise<PhotoAsset> {
  try {
    const { width, height } = await measure(await pictureIn(path), photo.mediaType, name);
    return { ...photo, name: cleanText(photo.name, LONGEST_NAME) ?? photo.hash, width, height };
  } catch (error) {
    throw error instanceof Problem ? damaged(name, error) : error;
  }
}

/** Files that no row names, since the bundle was not taken after all. */
async function takeBack({ ports, reader }: Context, placed: readonly BundledPhoto[]) {
  for (const { hash, mediaType } of placed) {
    if ((await reader.call("photos.get", { hash })) !== null) continue;
    await rm(photoPath(ports.folder, hash, mediaType), { force: true });
  }
}

/** How many blocks and fields are not what they were before the merge. */
async function changesSince(
  { reader }: Context,
  { draft, before }: Pick<OpenedBundle, "draft" | "before">,
): Promise<number> {
  if (before === null) return 0;
  const states = { draft, from: before.number, to: "now" as const };
  const { counts } = await reader.call("versions.compare", states);
  return (
    counts.blocksAdded +
    counts.blocksRemoved +
    counts.blocksChanged +
    counts.blocksMoved +
    counts.blocksSplit +
    counts.blocksJoined +
    counts.fieldsChanged
  );
}

function notWhole(name: string): Problem {
  return new Problem(
    "BAD_INPUT",
    `“${name}” is not named by its whole path. Nothing was opened. Give the path from the root of the disk.`,
  );
}
