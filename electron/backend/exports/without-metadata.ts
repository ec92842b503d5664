import { writeFile } from "node:fs/promises";
import sharp from "sharp";

/**
 * Encodes a picture anew without any metadata but its colour profile, where it has some: the sure
 * way where exiftool cannot run. Answers whether there was any.
 */
export async function withoutMetadata(file: string): Promise<boolean> {
  if (!(await hasMetadata(file))) return false;
  const bytes = await sharp(file, { animated: true }).autoOrient().keepIccProfile().toBuffer();
  await writeFile(file, bytes);
  return true;
}

async function hasMetadata(file: string): Promise<boolean> {
  const { exif, xmp, iptc } = await sharp(file, { animated: true }).metadata();
  return exif !== undefined || xmp !== undefined || iptc !== undefined;
}
