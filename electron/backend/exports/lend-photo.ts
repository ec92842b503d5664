import { copyFile, mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PHOTO_EXTENSIONS, type PhotoAsset } from "../../../shared/article/asset.ts";
import { dayInWords, isExpired } from "../../../shared/article/rights.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import { Problem } from "../../../shared/contract/problem.ts";
import { fileName } from "../../../shared/exports/file-name.ts";
import type { Context } from "../context.ts";
import { known } from "../photos/known-photo.ts";
import { withInscriber } from "./inscribe/inscriber.ts";

/** A photo of an article as a file that may leave: in a folder of its own, for whoever hands it on. */
export interface LentPhoto {
  readonly path: string;
  /** As a person would name it. */
  readonly name: string;
  readonly bytes: number;
  readonly mediaType: string;
  /** Takes the file away. */
  readonly release: () => Promise<void>;
}

/**
 * Writes a copy of one photo of a draft, as large as it is, that says what the article says of it
 * and nothing of where it was taken. A photo that may not be published does not leave.
 * @throws Problem NOT_FOUND where the article shows no such photo, RIGHTS_HELD, EMBARGOED
 */
export async function lendPhoto(context: Context, id: DraftId, hash: string): Promise<LentPhoto> {
  const found = await context.reader.call("exports.photo", { id, hash });
  const asset = known(found?.asset ?? null, hash);
  const now = context.ports.clock();
  hold(asset, now);
  const { embargoUntil } = await context.reader.call("drafts.row", { id });
  if (embargoUntil !== null && Date.parse(embargoUntil) > now.getTime()) {
    throw embargoed(asset, embargoUntil);
  }
  const folder = await mkdtemp(join(tmpdir(), "stet-photo-"));
  const release = () => rm(folder, { recursive: true, force: true });
  try {
    const name = photoName(asset);
    const path = join(folder, name);
    const { source, use } = found as NonNullable<typeof found>;
    await copyFile(source, path);
    await withInscriber(context, [], (inscriber) =>
      inscriber.inscribe(path, { hash, source, use }),
    );
    const { size: bytes } = await stat(path);
    return { path, name, bytes, mediaType: asset.mediaType, release };
  } catch (error) {
    await release();
    throw error;
  }
}

function photoName({ name, hash, mediaType }: PhotoAsset): string {
  const stem = fileName(name.replace(/\.[^.]*$/, "")) ?? hash.slice(0, 12);
  return `${stem}.${PHOTO_EXTENSIONS[mediaType]}`;
}

function embargoed({ name }: PhotoAsset, until: string): Problem {
  return new Problem(
    "EMBARGOED",
    `“${name}” belongs to an article under embargo until ${until}. No copy of it was made; the photo on the desk is as it was. Wait until then, or export the article, where the embargo can be overridden.`,
  );
}

function hold({ name, killed, rights }: PhotoAsset, now: Date): void {
  const expires = rights?.expires ?? null;
  const why =
    killed !== null
      ? `was killed: ${killed.reason}`
      : expires !== null && isExpired(expires, now)
        ? `may not be used after ${dayInWords(expires)}`
        : null;
  if (why === null) return;
  throw new Problem(
    "RIGHTS_HELD",
    `“${name}” ${why.replace(/\.$/, "")}. No copy of it was made; the photo on the desk is as it was. Take another, or have its rights changed first.`,
  );
}
