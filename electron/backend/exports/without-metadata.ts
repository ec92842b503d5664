import { writeFile } from "node:fs/promises";

/**
 * Encodes a picture anew without any metadata but its colour profile, where it has some: the sure
 * way where exiftool cannot run. Answers whether there was any.
 */
export async function withoutMetadata(file: string): Promise<boolean> {
  // Seldom needed, and a desk would open later with it.
  const { default: sharp } = await import("sharp");
  const { exif, xmp, iptc } = await sharp(file, { animated: true }).metadata();
  if (exif === undefined && xmp === undefined && iptc === undefined) return false;
  const bytes = await sharp(file, { animated: true }).autoOrient().keepIccProfile().toBuffer();
  await writeFile(file, bytes);
  return true;
}
