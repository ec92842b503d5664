import { mkdir } from "node:fs/promises";
import path from "node:path";
import sharp from "sharp";

const COUNT = 6;

/** Photos of their own, as a camera's are sent to a desk: 1600 by 1067 pixels, each with other bytes. */
export async function makePhotos(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (let at = 1; at <= COUNT; at += 1) {
    const noise = { type: "gaussian" as const, mean: 90 + 14 * at, sigma: 18 };
    await sharp({ create: { width: 1600, height: 1067, channels: 3, background: "#888", noise } })
      .jpeg({ quality: 82 })
      .toFile(path.join(folder, `photo-${at}.jpg`));
  }
}
