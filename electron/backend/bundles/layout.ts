import { z } from "zod";
import { PHOTO_EXTENSIONS, PHOTO_MEDIA_TYPES } from "../../../shared/article/asset.ts";
import { draftId, personId, photoHash, time, versionId } from "../../../shared/contract/ids.ts";
import { framing } from "../../../shared/contract/photo-asset.ts";
import { LARGEST_PHOTO } from "../../../shared/contract/photos.ts";
import { photoKill, photoRights } from "../../../shared/contract/rights.ts";
import { version, versionFile } from "../../../shared/contract/versions.ts";

/** The layout of a `.stet` file: `docs/bundle.md` describes it and says when the number rises. */
export const FORMAT = "stet-bundle";
export const LAYOUT = 1;

export const MANIFEST = "manifest.json";
export const ARTICLE = "article.json";
export const STATE = "draft.yjs";
export const JOURNAL = "journal.jsonl";
export const versionArticle = (hash: string) => `versions/${hash}.json`;
export const versionState = (hash: string) => `versions/${hash}.yjs`;
export const photoEntry = ({ hash, mediaType }: Pick<BundledPhoto, "hash" | "mediaType">) =>
  `photos/${hash}.${PHOTO_EXTENSIONS[mediaType]}`;

const MB = 1024 * 1024;
/** More than this is no draft, but an attack or a mistake. In bytes, unpacked where not said. */
export const LIMITS = {
  /** Of the file itself: below what a ZIP without its 64-bit extension can hold. */
  bundle: 2048 * MB,
  manifest: 32 * MB,
  /** Of any entry that is not a photo. */
  entry: 256 * MB,
  /** Of all those together. */
  entries: 1024 * MB,
  photo: LARGEST_PHOTO,
  count: 20_000,
} as const;

const text = (longest: number) => z.string().max(longest).nullable();
const count = z.number().int().min(0);
const size = z.number().int().min(1);
const id = z.uuid();

const person = z.object({
  id: personId,
  name: z.string().min(1).max(200),
  initials: z.string().min(1).max(8),
});

const bundledVersion = z.object({
  id: versionId,
  number: z.number().int().min(1),
  /** A kind that this Stet does not know is as good as a named one: it is kept. */
  kind: version.shape.kind.catch("named"),
  name: text(200),
  note: text(5000),
  /** Id of one of the `people`. */
  author: id.nullable(),
  createdAt: time,
  words: count,
  /** Left out by a Stet that knew of none. */
  files: z.array(versionFile).max(LIMITS.count).catch([]).default([]),
  seq: count,
  /** SHA-256 of what its two entries hold; they are named by it. */
  article: photoHash,
  state: photoHash,
});

const bundledPhoto = z.object({
  hash: photoHash,
  name: z.string().min(1).max(500),
  mediaType: z.enum(PHOTO_MEDIA_TYPES),
  bytes: size,
  width: size,
  height: size,
  caption: text(20_000),
  alt: text(20_000),
  photographer: text(2_000),
  agency: text(2_000),
  framing: framing.optional(),
  /** Left out by a Stet that knew of none; what cannot be understood is as good as unknown. */
  rights: photoRights.nullable().catch(null).default(null),
  killed: photoKill.nullable().default(null),
});
export type BundledPhoto = z.infer<typeof bundledPhoto>;

const entry = z.object({
  name: z.string().min(1).max(200),
  /** Unpacked. */
  bytes: count,
  sha256: photoHash,
});
export type Entry = z.infer<typeof entry>;

/** What every layout's manifest says, so that a newer one can be told from a foreign file. */
export const anyManifest = z.object({
  format: z.literal(FORMAT),
  layout: z.number().int().min(1),
  appVersion: z.string().max(100),
});

export const manifest = anyManifest.extend({
  layout: z.literal(LAYOUT),
  /** The highest article schema that wrote to the draft. */
  articleSchema: count,
  draft: draftId,
  /** When the draft was made. */
  createdAt: time,
  desk: id,
  writtenAt: time,
  /** Id of one of the `people`. */
  writtenBy: id.nullable(),
  headline: z.string().nullable(),
  people: z.array(person).max(LIMITS.count),
  versions: z.array(bundledVersion).max(LIMITS.count),
  photos: z.array(bundledPhoto).max(LIMITS.count),
  /** Every entry but this one, in the file's order. */
  entries: z.array(entry).max(LIMITS.count),
});
export type Manifest = z.infer<typeof manifest>;

/** A line of `journal.jsonl`. */
export const journalLine = z.object({
  seq: count,
  at: time,
  person: id.nullable(),
  device: id,
  clientId: count,
  articleSchema: count,
  /** CRC-32 of the update's bytes. */
  crc: count,
  update: z.base64(),
});
