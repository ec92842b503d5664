import * as Y from "yjs";
import type { PhotoAsset } from "../../../shared/article/asset.ts";
import type { BundledRow } from "../../store/queries/bundled.ts";
import { type Gathered, sha256 } from "./gather.ts";
import {
  ARTICLE,
  FORMAT,
  JOURNAL,
  LAYOUT,
  type Manifest,
  photoEntry,
  STATE,
  versionArticle,
  versionState,
} from "./layout.ts";
import type { WriteOrder } from "./write-bundle.ts";

/** An entry that is no photo; its bytes are read when it is written. */
export interface Part {
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
  readonly bytes: () => Uint8Array;
}

/** In the file's order: what a person may want to read comes first. */
export function partsOf(gathered: Gathered, content: (hash: string) => Uint8Array): Part[] {
  const { article, draft, rows, versions } = gathered;
  const names = new Map<string, string>();
  for (const version of versions) {
    names.set(versionArticle(version.article), version.article);
    names.set(versionState(version.state), version.state);
  }
  return [
    part(ARTICLE, text(`${JSON.stringify(article, null, 2)}\n`)),
    part(STATE, Y.encodeStateAsUpdate(draft.doc)),
    part(JOURNAL, text(rows.map(lineOf).join(""))),
    ...[...names].map(([name, hash]): Part => {
      const bytes = () => content(hash);
      return { name, size: bytes().length, sha256: hash, bytes };
    }),
  ];
}

function part(name: string, bytes: Uint8Array): Part {
  return { name, size: bytes.length, sha256: sha256(bytes), bytes: () => bytes };
}

function lineOf({ bytes, ...row }: BundledRow): string {
  return `${JSON.stringify({ ...row, update: Buffer.from(bytes).toString("base64") })}\n`;
}

function text(content: string): Uint8Array {
  return new TextEncoder().encode(content);
}

export function manifestOf(
  { draft, article, createdAt, desk, people, versions }: Gathered,
  parts: readonly Part[],
  photos: readonly PhotoAsset[],
  { draft: id, person, at, appVersion }: WriteOrder,
): Manifest {
  const known = people.some(({ id: other }) => other === person?.id);
  return {
    format: FORMAT,
    layout: LAYOUT,
    appVersion,
    articleSchema: draft.articleSchema,
    draft: id,
    createdAt,
    desk,
    writtenAt: at,
    writtenBy: person?.id ?? null,
    headline: article.headline,
    people: person === null || known ? [...people] : [...people, person],
    versions: versions.map((version) => ({ ...version, files: [...version.files] })),
    photos: [...photos],
    entries: [
      ...parts.map(({ name, size, sha256: hash }) => ({ name, bytes: size, sha256: hash })),
      ...photos.map((photo) => ({
        name: photoEntry(photo),
        bytes: photo.bytes,
        sha256: photo.hash,
      })),
    ],
  };
}
