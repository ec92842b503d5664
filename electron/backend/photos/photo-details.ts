import { existsSync } from "node:fs";
import { basename } from "node:path";
import type { PhotoDetails } from "../../../shared/article/photo-details.ts";
import { Problem } from "../../../shared/contract/problem.ts";
import type { Context } from "../context.ts";
import { knownPhoto } from "./known-photo.ts";
import { xmpBytesOf } from "./measure.ts";
import { photoPath } from "./photo-path.ts";

/** Beyond this an XMP packet is an attack or a mistake, and its text is left unread. */
const LARGEST_XMP = 4 * 1024 * 1024;

/** Whether a file's XMP is read at all. */
export function isReadable(xmpBytes: number): boolean {
  return xmpBytes <= LARGEST_XMP;
}

/**
 * What a photo's file says of it. Of one that was on the desk before Stet read it all, it is read
 * now and kept.
 */
export async function photoDetails(context: Context, hash: string): Promise<PhotoDetails> {
  const { reader, writer, ports } = context;
  const kept = await reader.call("photos.details", { hash });
  if (kept !== null) return kept;
  const { mediaType, name } = await knownPhoto(context, hash);
  const path = photoPath(ports.folder, hash, mediaType);
  if (!existsSync(path)) throw withoutFile(name);
  const withXmp = isReadable(await xmpBytesOf(path));
  const { details } = await reader.call("photos.readMetadata", { file: basename(path), withXmp });
  await writer.call("photos.keepDetails", { hash, details });
  return details;
}

function withoutFile(name: string): Problem {
  return new Problem(
    "NOT_FOUND",
    `The file of “${name}” is missing in the desk's folder photos. The article is as it was. Insert the picture again from its file.`,
  );
}
