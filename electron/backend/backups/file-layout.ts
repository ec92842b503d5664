import { z } from "zod";
import { PHOTO_EXTENSIONS } from "../../../shared/article/asset.ts";
import { manifest } from "./manifest.ts";

/**
 * A whole desk in one file: a sealed ZIP of `manifest.json` (stored, first), `desk.sqlite` (deflated)
 * and `photos/HASH.EXTENSION` (stored). The number rises when an older Stet could not read it.
 */
export const LAYOUT = 1;

export const MANIFEST = "manifest.json";
/** How the manifest begins: a glance tells a backup from any other ZIP. */
export const BEGINNING = '{"kind":"stet-backup"';
export const photoEntry = (name: string) => `photos/${name}`;

export const LIMITS = {
  /** Of the file and all it holds: what a ZIP without its 64-bit extension, or a FAT disk, can hold. */
  file: 0xffff_ffff,
  manifest: 32 * 1024 * 1024,
  count: 65_000,
} as const;

/** The names that photos have on a desk; one of these is a name and never a path. */
export const PHOTO_NAME = new RegExp(
  `^([0-9a-f]{64})\\.(${Object.values(PHOTO_EXTENSIONS).join("|")})$`,
);

/** The SHA-256 that a photo's name says. */
export function hashIn(name: string): string {
  return name.slice(0, 64);
}

const size = z.number().int().min(0).max(LIMITS.file);

/** What every layout's manifest says, so that a newer one can be told from a damaged one. */
export const anyFileManifest = manifest.extend({ layout: z.number().int().min(1) });

export const fileManifest = anyFileManifest.extend({
  layout: z.literal(LAYOUT),
  bytes: size,
  photos: z.array(z.object({ name: z.string().regex(PHOTO_NAME), bytes: size })).max(LIMITS.count),
});
export type FileManifest = z.infer<typeof fileManifest>;
