import { open, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { PhotoAsset, PhotoMediaType } from "../../../shared/article/asset.ts";
import type { PhotoDetails } from "../../../shared/article/photo-details.ts";
import type { Context } from "../context.ts";
import { diskProblem } from "./disk-problem.ts";
import { measure, notAPicture } from "./measure.ts";
import { mediaTypeOf } from "./media-type.ts";
import { cleanText } from "./metadata/clean-text.ts";
import { isReadable } from "./photo-details.ts";
import { photoPath } from "./photo-path.ts";
import { type ReceivedPhoto, receivePhoto } from "./receive-photo.ts";

const LONGEST_NAME = 255;

/**
 * Takes a picture onto the desk: the file under its hash, its row with what its metadata says. The
 * same file again is the same asset, with the credit that the desk has given it since. Nothing is
 * left behind where it is refused.
 */
export async function takePhoto(context: Context, file: File): Promise<PhotoAsset> {
  const { folder } = context.ports;
  const received = await receivePhoto(file, folder);
  const temporary = join(folder, "photos", received.temporary);
  try {
    const { asset, details } = await described(context, file.name, received, temporary);
    await settle(temporary, photoPath(folder, asset.hash, asset.mediaType), file.name);
    const { at } = context.stamp();
    return await context.writer.call("photos.put", { ...asset, details, at });
  } finally {
    await rm(temporary, { force: true });
  }
}

async function described(
  { reader }: Context,
  name: string,
  { temporary, hash, bytes, head }: ReceivedPhoto,
  path: string,
): Promise<{ asset: PhotoAsset; details: PhotoDetails }> {
  const mediaType = mediaTypeOf(head);
  if (mediaType === null) throw notAPicture(name);
  const { width, height, xmpBytes } = await measure(path, mediaType, name);
  const withXmp = isReadable(xmpBytes);
  const said = await reader.call("photos.readMetadata", { file: temporary, withXmp });
  const cleanName = cleanText(name, LONGEST_NAME) ?? defaultName(hash, mediaType);
  const measures = { hash, name: cleanName, mediaType, bytes, width, height };
  const asset = { ...measures, ...said.credit, rights: null, killed: null };
  return { asset, details: said.details };
}

function defaultName(hash: string, mediaType: PhotoMediaType): string {
  return `${hash.slice(0, 8)}.${mediaType.slice("image/".length)}`;
}

/** Gives the file its name for good, and makes the disk keep that name through a power loss. */
async function settle(temporary: string, path: string, name: string): Promise<void> {
  try {
    await rename(temporary, path);
    if (process.platform === "win32") return;
    const directory = await open(join(path, ".."), "r");
    try {
      await directory.sync();
    } finally {
      await directory.close();
    }
  } catch (error) {
    throw diskProblem(error, name);
  }
}
