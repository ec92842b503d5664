import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type * as Y from "yjs";
import type { Article, NodeJson } from "../../../shared/article/article.ts";
import type { PhotoAsset } from "../../../shared/article/asset.ts";
import type { PhotoDetails } from "../../../shared/article/photo-details.ts";
import type { Loss } from "../../../shared/article/portable/tally.ts";
import { accepted } from "../../../shared/article/review/accepted.ts";
import { openSuggestions } from "../../../shared/article/review/open-suggestions.ts";
import { readArticle } from "../../../shared/article/ydoc/document.ts";
import { readFraming } from "../../../shared/article/ydoc/framing.ts";
import type { ExportFormat } from "../../../shared/contract/exports.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import { photoDetails } from "../../../shared/contract/photo-details.ts";
import type { DocxSetting } from "../../../shared/exports/docx/setting.ts";
import { firstUses, unwritten } from "../../../shared/exports/inscription.ts";
import { foreseenLosses } from "../../../shared/exports/losses/foreseen-losses.ts";
import { photoHashes } from "../../../shared/exports/photo-files.ts";
import { RENDERERS } from "../../../shared/exports/render.ts";
import type {
  PackedSetting,
  PhotoFile,
  Picture,
  RenderedFile,
} from "../../../shared/exports/rendered.ts";
import type { ImageStyle } from "../../../shared/exports/renditions.ts";
import { styled } from "../../../shared/exports/style.ts";
import { getAsset } from "../../store/queries/assets.ts";
import { getDetails } from "../../store/queries/photo-details.ts";
import { embargoesOn } from "../../store/queries/photo-library.ts";
import { photoPath } from "../photos/photo-path.ts";
import type { FileReadOps, ReadingDesk, ReadOps } from "../threads/thread-desk.ts";
import { packState } from "../versions/pack-state.ts";
import type { LeavingPhoto } from "./lend-photo.ts";
import type { PackedFormat } from "./pack-draft.ts";
import { readReview } from "./read-review.ts";

export const exportReads = {
  "exports.render": (desk, { id, format, now, style, ...where }) => {
    const open = desk.drafts.get(id);
    const whole = readArticle(open.doc);
    const article = accepted(whole);
    const photos = photosOf(desk, open.doc, article);
    const details = detailsOf(desk, photos);
    const setting = { ...where, ...style, photos, details, now: new Date(now) };
    const shown = styled(article, style);
    const rendered = RENDERERS[format](shown, setting);
    const uses = firstUses(shown);
    const sources = rendered.photos.flatMap(({ hash, ...file }) => {
      const [asset, use] = [photos.get(hash), uses.get(hash)];
      if (asset === undefined || use === undefined) return [];
      const from = { ...sourceOf(desk, asset), use };
      return copiesOf(file, style.images).map((copy) => ({ ...copy, ...from }));
    });
    const losses = [...openOnes(whole), ...rendered.losses, ...silentPlaces(shown, format)];
    return { text: rendered.text, losses, photos: sources, packed: packState(open, whole) };
  },
  "exports.losses": (desk, { id, format, now, style, draftFiles }) => {
    const { doc } = desk.drafts.get(id);
    const whole = readArticle(doc);
    const article = styled(accepted(whole), style);
    const [open, silent] = [openOnes(whole), silentPlaces(article, format)];
    if (style.review) {
      return [...silent, ...foreseenLosses(styled(whole, style), "docx", true)];
    }
    if (format === "docx") return [...open, ...silent, ...foreseenLosses(article, format)];
    const photos = photosOf(desk, doc, article);
    const where = { draft: id, photoFolder: "", draftFiles };
    const setting = { ...where, ...style, photos, now: new Date(now) };
    return [...open, ...RENDERERS[format](article, setting).losses, ...silent];
  },
  "exports.photo": (desk, { id, hash }) =>
    id === null ? photoOfDesk(desk, hash) : photoOfDraft(desk, id, hash),
  "exports.gather": (desk, { id, style }) => {
    const open = desk.drafts.get(id);
    const whole = readArticle(open.doc);
    const review = style.review ? readReview(open.doc, whole) : null;
    const article = review?.article ?? accepted(whole);
    const assets = [...photosOf(desk, open.doc, article).values()];
    const shown = styled(article, style);
    const uses = firstUses(shown);
    const photos = assets.flatMap((asset) => {
      const use = uses.get(asset.hash);
      return use === undefined ? [] : [{ asset, ...sourceOf(desk, asset), use }];
    });
    return {
      article: shown,
      photos,
      losses: [...(review === null ? openOnes(whole) : []), ...silentPlaces(shown, "docx")],
      packed: packState(open, whole),
      review: review?.threads ?? null,
    };
  },
} satisfies Partial<ReadOps>;

function photoOfDraft(desk: ReadingDesk, id: DraftId, hash: string): LeavingPhoto | null {
  const open = desk.drafts.get(id);
  const article = accepted(readArticle(open.doc));
  const asset = photosOf(desk, open.doc, article).get(hash);
  const use = firstUses(article).get(hash);
  if (asset === undefined || use === undefined) return null;
  return { asset, ...sourceOf(desk, asset), use, embargoes: [article.embargoUntil] };
}

/** As its asset says, since no draft is meant. */
function photoOfDesk(desk: ReadingDesk, hash: string): LeavingPhoto | null {
  const asset = getAsset(desk.store, hash);
  if (asset === null) return null;
  const from = sourceOf(desk, asset);
  if (!existsSync(from.source)) return null;
  return { asset, ...from, use: blockOf(asset), embargoes: embargoesOn(desk.store, hash) };
}

function blockOf({ hash, caption, alt, photographer, agency }: PhotoAsset): NodeJson {
  const attrs = { asset: hash, alt, photographer, agency, creditPattern: null, role: null };
  const content = caption ? [{ type: "text", text: caption }] : [];
  return { type: "photo", attrs: { ...attrs, id: null }, content };
}

/** Exports take the accepted text, and say how much of it nobody has accepted yet. */
function openOnes(article: Article): Loss[] {
  const count = openSuggestions(article).length;
  return count === 0 ? [] : [{ element: "suggestion", count }];
}

/** Nobody reads what a picture within a PDF says of itself, and wire text has none. */
function silentPlaces(article: Article, format: ExportFormat): Loss[] {
  return format === "pdf" || format === "text" ? [] : unwritten(article);
}

type Write = (
  article: Article,
  setting: PackedSetting & Pick<DocxSetting, "review">,
) => Promise<RenderedFile>;

/** Writers of formats that carry their photos inside. Each takes long to load: not before it is needed. */
const PACKERS: Readonly<Record<PackedFormat, () => Promise<Write>>> = {
  docx: async () => (await import("../../../shared/exports/docx/docx.ts")).exportDocx,
};

export const exportFileReads: Pick<FileReadOps, "exports.pack" | "exports.readBack"> = {
  "exports.readBack": async ({ article, now, ...setting }) => {
    const { readBack } = await import("./read-back.ts");
    return readBack(article, { ...setting, photoFolder: "", now: new Date(now) });
  },
  "exports.pack": async ({ format, article, pictures, now, review, ...setting }) => {
    const write = await PACKERS[format]();
    const bytes = new Map<string, Picture>();
    for (const [hash, { file, ...measures }] of pictures) {
      bytes.set(hash, { ...measures, bytes: await readFile(file) });
    }
    const packed = { ...setting, photoFolder: "", now: new Date(now), pictures: bytes };
    return write(article, { ...packed, review });
  },
};

/**
 * The files of one photo, the largest first. Its own one is made ready for screens where a style
 * says how pictures leave.
 */
function copiesOf(
  { path, isOwn, smaller, better, crops, ...largest }: Omit<PhotoFile, "hash">,
  images: ImageStyle | null,
) {
  const { width, height, mediaType } = largest;
  const whole = { width, height, mediaType };
  const made = [...smaller, ...better].map(({ path, ...rendition }) => ({ path, rendition }));
  const cut = crops.map(({ path, aspect: _, ...rendition }) => ({ path, rendition }));
  const isAsItIs = isOwn && images === null;
  return [{ path, rendition: isAsItIs ? null : { ...whole, mayBeOwn: isOwn } }, ...made, ...cut];
}

function sourceOf({ folder }: ReadingDesk, { hash, mediaType }: PhotoAsset) {
  return { hash, mediaType, source: photoPath(folder, hash, mediaType) };
}

/** What was read of the photos' files; of one that was never looked at nothing is said. */
function detailsOf({ store }: ReadingDesk, photos: ReadonlyMap<string, PhotoAsset>) {
  const known = [...photos.keys()].flatMap((hash): [string, PhotoDetails][] => {
    const kept = photoDetails.safeParse(getDetails(store, hash));
    return kept.success ? [[hash, kept.data]] : [];
  });
  return new Map(known);
}

/** The photos that the article shows and whose files are on the desk, framed as the draft says. */
function photosOf(
  { store, folder }: ReadingDesk,
  doc: Y.Doc,
  { body }: Article,
): Map<string, PhotoAsset> {
  const found = photoHashes(body).flatMap((hash): [string, PhotoAsset][] => {
    const photo = getAsset(store, hash);
    if (photo === null || !existsSync(photoPath(folder, hash, photo.mediaType))) return [];
    return [[hash, { ...photo, framing: readFraming(doc, hash) ?? photo.framing }]];
  });
  return new Map(found);
}
