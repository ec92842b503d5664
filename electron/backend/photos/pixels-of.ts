import { createHash } from "node:crypto";
import sharp from "sharp";
import { pictureIn } from "../seal/desk-files.ts";

/** A hash of all the pixels of a picture, whatever its file says beside them; null where none can be read. */
export async function pixelsOf(file: string): Promise<string | null> {
  const pixels = await sharp(await pictureIn(file), { animated: true })
    .raw()
    .toBuffer()
    .catch(() => null);
  return pixels === null ? null : createHash("sha256").update(pixels).digest("hex");
}
