import type { Framing } from "./photo-crop.ts";
import type { PhotoKill, PhotoRights } from "./rights.ts";

/** What the desk knows of one photo file, the same in every draft that uses it. */
export interface PhotoAsset {
  /** SHA-256 of the file's bytes, in lower-case hex: the file's name on the desk. */
  hash: string;
  /** The name it came with. */
  name: string;
  mediaType: PhotoMediaType;
  bytes: number;
  /** In pixels, after orientation. */
  width: number;
  height: number;
  caption: string | null;
  alt: string | null;
  photographer: string | null;
  agency: string | null;
  /** Left out where nobody has said how it is cut. */
  framing?: Framing | undefined;
  /** Null where nobody has said anything of them. */
  rights: PhotoRights | null;
  /** Null where it may be published. */
  killed: PhotoKill | null;
}

export const PHOTO_MEDIA_TYPES = [
  "image/jpeg",
  "image/png",
  "image/webp",
  "image/gif",
  "image/avif",
  "image/tiff",
] as const;
/** What every browser shows; of the others it gets a copy. */
export const BROWSER_MEDIA_TYPES = PHOTO_MEDIA_TYPES.filter((type) => type !== "image/tiff");
export type PhotoMediaType = (typeof PHOTO_MEDIA_TYPES)[number];

export const PHOTO_EXTENSIONS: Readonly<Record<PhotoMediaType, string>> = {
  "image/jpeg": "jpg",
  "image/png": "png",
  "image/webp": "webp",
  "image/gif": "gif",
  "image/avif": "avif",
  "image/tiff": "tif",
};

/** What of an asset a draft carries along, so that a bundle or a sync holds its credit. */
export type AssetCredit = Pick<PhotoAsset, "caption" | "alt" | "photographer" | "agency">;

/** The same with its rights and whether it is killed, where the draft was told of them. */
export type CarriedAsset = AssetCredit & Partial<Pick<PhotoAsset, "rights" | "killed">>;
