import { open, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { PhotoAsset, PhotoMediaType } from "../../../shared/article/asset.ts";
import { rightsInFile } from "../../../shared/article/rights-in-file.ts";
import { reach } from "../../store/fault-points.ts";
import type { Context } from "../context.ts";
import { diskProblem } from "./disk-problem.ts";
import { knownAgain } from "./known-again.ts";
import { pictureKind } from "./media-type.ts";
import { cleanText } from "./metadata/clean-text.ts";
import type { PhotoMetadata } from "./metadata/read-metadata.ts";
import { isReadable } from "./photo-details.ts";
import { photoPath } from "./photo-path.ts";
import { drawReceived, type ReceivedPhoto, receivePhoto } from "./receive-photo.ts";
import { heic, notAPicture } from "./refusals.ts";
import { shownName } from "./shown-sizes.ts";

const LONGEST_NAME = 255;

/**
 * Takes a picture onto the desk: the file under its hash, its row with what its metadata says. The
 * same file again is the same asset, with the credit that the desk has given it since; so is a copy
 * of it that an export made. A drawing is taken as the picture that is drawn of it. Nothing is left
 * behind where it is refused.
 */
export async function takePhoto(context: Context, file: File): Promise<PhotoAsset> {
  const received = await receivePhoto(file, context.ports.folder);
  const temporary = join(context.ports.folder, "photos", received.temporary);
  try {
    const kind = pictureKind(received.head);
    if (kind === null) throw notAPicture(file.name);
    if (kind === "image/heic") throw heic(file.name);
    if (kind !== "image/svg+xml") return await keep(context, file.name, received, kind);
    const drawn = await drawReceived(context, file.name, received);
    return await keep(context, file.name, drawn, "image/png");
  } finally {
    await rm(temporary, { force: true });
  }
}

type Taking = Omit<Context, "newsroom">;

async function keep(
  context: Taking,
  name: string,
  received: ReceivedPhoto,
  mediaType: PhotoMediaType,
  known = knownAgain,
): Promise<PhotoAsset> {
  const { folder } = context.ports;
  const temporary = join(folder, "photos", received.temporary);
  try {
    const { asset, details, original } = await described(context, name, received, mediaType);
    const same = await known(context, { ...asset, path: temporary, original });
    if (same !== null) return same;
    await settle(temporary, photoPath(folder, asset.hash, asset.mediaType), name);
    const { at } = context.stamp();
    return await context.writer.call("photos.put", { ...asset, details, at });
  } finally {
    await rm(temporary, { force: true });
  }
}

/**
 * Takes a picture that a draft of another desk shows under this hash: not as what it may be a copy of
 * here. False where it is none that can be shown; nothing is left behind then.
 */
export async function takeAsItIs(context: Taking, file: File): Promise<boolean> {
  const received = await receivePhoto(file, context.ports.folder);
  const kind = pictureKind(received.head);
  if (kind === null || kind === "image/heic" || kind === "image/svg+xml") {
    await rm(join(context.ports.folder, "photos", received.temporary), { force: true });
    return false;
  }
  await keep(context, file.name, received, kind, async () => null);
  return true;
}

interface Described extends Omit<PhotoMetadata, "credit"> {
  readonly asset: PhotoAsset;
}

async function described(
  { reader, pictures, copies, ports }: Taking,
  name: string,
  { temporary, hash, bytes }: ReceivedPhoto,
  mediaType: PhotoMediaType,
): Promise<Described> {
  const path = join(ports.folder, "photos", temporary);
  const thumbnail = shownName(hash, "thumbnail");
  const order = { path, name, mediaType, thumbnail: copies.path(thumbnail) };
  const { width, height, xmpBytes } = await pictures.call("pictures.judge", order);
  await copies.count(thumbnail);
  const withXmp = isReadable(xmpBytes);
  const { credit, ...said } = await reader.call("photos.readMetadata", {
    file: temporary,
    withXmp,
  });
  const cleanName = cleanText(name, LONGEST_NAME) ?? defaultName(hash, mediaType);
  const asset = {
    hash,
    name: cleanName,
    mediaType,
    bytes,
    width,
    height,
    ...credit,
    rights: rightsInFile(said.details),
    killed: null,
  };
  return { asset, ...said };
}

function defaultName(hash: string, mediaType: PhotoMediaType): string {
  return `${hash.slice(0, 8)}.${mediaType.slice("image/".length)}`;
}

/** Gives the file its name for good, and makes the disk keep that name through a power loss. */
async function settle(temporary: string, path: string, name: string): Promise<void> {
  try {
    await rename(temporary, path);
    reach("photo.named");
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
