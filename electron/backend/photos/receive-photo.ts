import { createHash, randomUUID } from "node:crypto";
import { readdirSync, rmSync } from "node:fs";
import { type FileHandle, open, rm } from "node:fs/promises";
import { join } from "node:path";
import { LARGEST_PHOTO } from "../../../shared/contract/photos.ts";
import { Problem } from "../../../shared/contract/problem.ts";
import { reach } from "../../store/fault-points.ts";
import type { Context } from "../context.ts";
import { outgoing } from "../seal/desk-files.ts";
import type { Sealing } from "../seal/sealed-file.ts";
import { diskProblem } from "./disk-problem.ts";
import { HEAD_BYTES } from "./media-type.ts";

/** A file that has arrived whole on the desk's disk, under a name that nobody knows yet. */
export interface ReceivedPhoto {
  /** Name in the desk's photos folder. */
  readonly temporary: string;
  readonly hash: string;
  readonly bytes: number;
  readonly head: Uint8Array;
}

/** So much is hashed and written before anybody else is answered. Its stream would come as one. */
const PIECE = 512 * 1024;

/** How names begin of files that are not the desk's yet. */
export const INCOMING = ".incoming-";

/**
 * Writes the file beside the desk's photos, hashing it piece by piece, and waits until
 * the disk has it. FILE_TOO_LARGE and failures of the disk leave nothing behind.
 */
export async function receivePhoto(file: File, folder: string): Promise<ReceivedPhoto> {
  refuseHuge(file.size, file.name);
  const temporary = `${INCOMING}${randomUUID()}`;
  const path = join(folder, "photos", temporary);
  try {
    const handle = await open(path, "wx", 0o600);
    try {
      return { temporary, ...(await write(file, handle, outgoing(path))) };
    } finally {
      await handle.close();
    }
  } catch (error) {
    await rm(path, { force: true });
    throw error instanceof Problem ? error : diskProblem(error, file.name);
  }
}

/** The picture that is drawn of a drawing, beside it. */
export async function drawReceived(
  { ports, pictures }: Pick<Context, "ports" | "pictures">,
  name: string,
  { temporary, head }: ReceivedPhoto,
): Promise<ReceivedPhoto> {
  const drawn = `${INCOMING}${randomUUID()}`;
  const path = join(ports.folder, "photos", temporary);
  const target = join(ports.folder, "photos", drawn);
  return {
    temporary: drawn,
    head,
    ...(await pictures.call("pictures.draw", { path, name, target })),
  };
}

async function write(
  file: File,
  handle: FileHandle,
  out: Sealing,
): Promise<Omit<ReceivedPhoto, "temporary">> {
  const hash = createHash("sha256");
  for (let at = 0; at < file.size; at += PIECE) {
    const piece = await bytesOf(file, at, at + PIECE);
    hash.update(piece);
    await handle.write(out.add(piece));
  }
  await handle.write(out.end());
  await handle.sync();
  reach("photo.received");
  const head = await bytesOf(file, 0, HEAD_BYTES);
  return { hash: hash.digest("hex"), bytes: file.size, head };
}

async function bytesOf(file: File, from: number, to: number): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(from, to).arrayBuffer());
}

function refuseHuge(bytes: number, name: string): void {
  if (bytes <= LARGEST_PHOTO) return;
  throw new Problem(
    "FILE_TOO_LARGE",
    `“${name}” is larger than ${LARGEST_PHOTO / 1024 / 1024} MB. The article is as it was. Save the picture smaller and insert it again.`,
  );
}

/** Takes away what a kill or a power loss left half received. */
export function removeLeftovers(folder: string): void {
  for (const name of readdirSync(join(folder, "photos"))) {
    if (name.startsWith(INCOMING)) rmSync(join(folder, "photos", name), { force: true });
  }
}
