import { rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { NodeJson } from "../../../shared/article/article.ts";
import { PHOTO_EXTENSIONS, type PhotoAsset } from "../../../shared/article/asset.ts";
import { dayInWords, isExpired } from "../../../shared/article/rights.ts";
import type { Overrides } from "../../../shared/contract/exports.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import { Problem } from "../../../shared/contract/problem.ts";
import { fileName } from "../../../shared/exports/file-name.ts";
import { embargoWords, isEmbargoed } from "../../../shared/workflow/embargo.ts";
import { OVERRIDE_WORDS } from "../../../shared/workflow/holds.ts";
import type { Context } from "../context.ts";
import { known } from "../photos/known-photo.ts";
import { copyOut } from "../seal/desk-files.ts";
import { withInscriber } from "./inscribe/inscriber.ts";
import { workshopOf } from "./workshop.ts";

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

/** What is known of a photo that is to leave by itself. */
export interface LeavingPhoto {
  readonly asset: PhotoAsset;
  /** The desk's own file. */
  readonly source: string;
  /** The block whose words leave with it. */
  readonly use: NodeJson;
  /** Until when each draft that it is a photo of is under embargo; null where it is not. */
  readonly embargoes: readonly (string | null)[];
}

/** Which photo is to leave. */
export interface WantedPhoto extends Pick<Overrides, "overrideEmbargo"> {
  /** Null where no draft is meant: then it says what the desk knows of it. */
  readonly draft: DraftId | null;
  readonly hash: string;
}

/**
 * Writes a copy of one photo, as large as it is, that says what the article says of it and nothing
 * of where it was taken. A photo that may not be published does not leave, nor one that only drafts
 * under embargo show, unless that is overridden, which the draft's log keeps.
 * @throws Problem NOT_FOUND where the draft or the desk has no such photo, RIGHTS_HELD, EMBARGOED
 */
export async function lendPhoto(context: Context, wanted: WantedPhoto): Promise<LentPhoto> {
  const { hash } = wanted;
  const { found, asset, until } = await look(context, wanted);
  if (until !== null) await answerFor(context, wanted, asset, until);
  const folder = await workshopOf(context.ports.folder);
  const release = () => rm(folder, { recursive: true, force: true });
  try {
    const name = photoName(asset);
    const path = join(folder, name);
    const { source, use } = found as LeavingPhoto;
    await copyOut(source, path);
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

/** @throws Problem as `lendPhoto` does: what is dragged has to say so while somebody still looks. */
export async function mayDragPhoto(context: Context, wanted: DraggedPhoto): Promise<void> {
  const { asset, until } = await look(context, wanted);
  if (until !== null) throw embargoed(asset, until, false);
}

type DraggedPhoto = Pick<WantedPhoto, "draft" | "hash">;

/** The photo, and until when an embargo holds it. */
async function look({ reader, ports }: Context, { draft: id, hash }: DraggedPhoto) {
  const found = await reader.call("exports.photo", { id, hash });
  const asset = known(found?.asset ?? null, hash);
  const now = ports.clock();
  hold(asset, now);
  return { found, asset, until: embargoOf(found?.embargoes ?? [], now) };
}

function photoName({ name, hash, mediaType }: PhotoAsset): string {
  const stem = fileName(name.replace(/\.[^.]*$/, "")) ?? hash.slice(0, 12);
  return `${stem}.${PHOTO_EXTENSIONS[mediaType]}`;
}

/** Until when nobody may have it: one article that is out sets its photos free. */
function embargoOf(embargoes: readonly (string | null)[], now: Date): string | null {
  const holding = embargoes.filter((until) => isEmbargoed(until, now));
  return holding.length < embargoes.length ? null : (holding[0] ?? null);
}

/** Before the copy is made: what left unlogged could not be answered for. */
async function answerFor(
  { writer, stamp }: Context,
  { draft: id, overrideEmbargo }: WantedPhoto,
  asset: PhotoAsset,
  until: string,
): Promise<void> {
  if (id === null || overrideEmbargo === undefined) throw embargoed(asset, until, id !== null);
  const format = `the picture “${asset.name}”`;
  const reason = overrideEmbargo.reason || null;
  await writer.call("drafts.logOverride", {
    ...stamp(),
    id,
    hold: "embargo",
    format,
    told: [],
    reason,
  });
}

function embargoed({ name }: PhotoAsset, until: string, canOverride: boolean): Problem {
  const way = canOverride
    ? `or type ${OVERRIDE_WORDS.embargo} to save it all the same, which is logged`
    : "or save it from the article, where the embargo can be overridden";
  return new Problem(
    "EMBARGOED",
    `“${name}” belongs to an article under embargo until ${embargoWords(until)}. No copy of it was made; the photo on the desk is as it was. Wait until then, ${way}.`,
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
