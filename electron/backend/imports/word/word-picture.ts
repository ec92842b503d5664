import { LARGEST_PHOTO } from "../../../../shared/contract/photos.ts";
import type { AuditKind } from "../../../../shared/imports/audit-kinds.ts";
import { mediaTypeOf } from "../../photos/media-type.ts";
import { isBlownUp } from "../packed/blown-up.ts";
import { unpack } from "../packed/unpack.ts";
import { entriesOf } from "./word-parts.ts";
import { wordRefusals } from "./word-refusals.ts";

/**
 * The bytes of one picture of a Word file, so that only one at a time is in memory. Drawings in Windows' own
 * formats (EMF, WMF), TIFF and the like are none that Stet can show.
 */
export async function readWordPicture(
  file: Blob,
  name: string,
  part: string,
): Promise<Uint8Array | AuditKind> {
  const entry = (await entriesOf(file, name)).find((one) => one.name === part);
  if (entry === undefined) return "missingPhoto";
  if (isBlownUp(entry)) return "unreadPicture";
  const bytes = await unpack(entry, LARGEST_PHOTO, wordRefusals(name));
  return mediaTypeOf(bytes) === null ? "unreadPicture" : bytes;
}
