import { execFile } from "node:child_process";
import { rm, writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import { exiftoolPath } from "exiftool-vendored";
import sharp from "sharp";

/** How a copy of a photo lost the place where it was taken. */
export type Cleaned =
  /** It named none; its bytes are the desk's. */
  | "untouched"
  /** The coordinates are gone, credit and caption in the file stay. */
  | "stripped"
  /** Encoded anew without any metadata, since they could not be taken out alone. */
  | "reencoded";

/** EXIF's own group, and whatever XMP holds of it: exif:GPS…, the places of IPTC Extension … */
const STRIP = ["-gps:all=", "-xmp:*gps*=", "-overwrite_original"];
const LIST = ["-j", "-a", "-G1", "-ee", "-*GPS*"];

/**
 * Removes GPS coordinates from a copy of a photo by exiftool, and looks again afterwards. Where
 * that program cannot run or does not get all of them out, the picture is encoded anew without
 * metadata: no coordinate leaves the desk, at the price of the credit inside the file. `program` is
 * the exiftool to run instead of the one that comes along.
 */
export async function removePlace(file: string, program?: string): Promise<Cleaned> {
  try {
    const tool = program ?? (await bundledTool());
    if (!(await namesPlace(tool, file))) return "untouched";
    await run(tool, [...STRIP, file], PATIENCE);
    if (!(await namesPlace(tool, file))) return "stripped";
  } catch {
    // No Perl on this machine, or a file that exiftool will not write: the other way is sure.
    await rm(`${file}_exiftool_tmp`, { force: true });
    if (!(await hasMetadata(file))) return "untouched";
  }
  await reencode(file);
  return "reencoded";
}

// One run a photo, not exiftool's own server: one that cannot start would end the host with it.
const run = promisify(execFile);
const PATIENCE = { timeout: 30_000, maxBuffer: 16 * 1024 * 1024 };

/** No program runs from within the archive that an installed app is packed into. */
async function bundledTool(): Promise<string> {
  return (await exiftoolPath()).replace(/\bapp\.asar(?=[\\/])/, "app.asar.unpacked");
}

async function namesPlace(tool: string, file: string): Promise<boolean> {
  const { stdout } = await run(tool, [...LIST, file], PATIENCE);
  const [tags = {}] = JSON.parse(stdout) as Record<string, unknown>[];
  return Object.keys(tags).some((tag) => /(?:^|:)\w*GPS/i.test(tag));
}

async function hasMetadata(file: string): Promise<boolean> {
  const { exif, xmp, iptc } = await sharp(file, { animated: true }).metadata();
  return exif !== undefined || xmp !== undefined || iptc !== undefined;
}

async function reencode(file: string): Promise<void> {
  const bytes = await sharp(file, { animated: true }).autoOrient().keepIccProfile().toBuffer();
  await writeFile(file, bytes);
}
