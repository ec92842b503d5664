import type { PhotoAsset } from "../../../shared/article/asset.ts";
import { PHOTO_EXTENSIONS } from "../../../shared/article/asset.ts";
import { draftIdOf } from "../../../shared/contract/draft-id-of.ts";
import { toProblem } from "../../../shared/contract/from-wire.ts";
import { fileName } from "../../../shared/exports/file-name.ts";
import type { Desk } from "../../bridge/connect.ts";
import { showToast } from "../../ui/toast.tsx";

/** What a drag of a photo out of the window has to know of it. */
export interface DraggedPhoto {
  /** Whose words the file says; null for those of the desk. */
  readonly draft: string | null;
  readonly asset: Pick<PhotoAsset, "hash" | "name" | "mediaType">;
}

/** As it begins; of the browser's own or of React's. */
export type BeginningDrag = Pick<DragEvent, "dataTransfer" | "preventDefault">;

/**
 * Begins to drag a copy of a photo out of the window: dropped on a folder or in a mail, it is a file
 * with what the article says of it. For the pointer alone; **Save picture as…** does the same.
 */
export function dragPhoto(
  event: BeginningDrag,
  desk: Pick<Desk, "client" | "photoCopyUrl">,
  photo: DraggedPhoto,
): void {
  tellWhereHeld(desk, photo);
  if (desk.photoCopyUrl === null) {
    // The desktop app drags a file of its own.
    event.preventDefault();
    window.stet?.dragPhoto({ draft: photo.draft, hash: photo.asset.hash });
    return;
  }
  if (event.dataTransfer === null) return;
  carryPhoto(event.dataTransfer, desk, photo);
  event.dataTransfer.effectAllowed = "copy";
}

/** Says why nothing will arrive where it is dropped: a drag itself fails without a word. */
function tellWhereHeld({ client }: Pick<Desk, "client">, { draft, asset }: DraggedPhoto): void {
  const id = draft === null ? null : draftIdOf(draft);
  if (id === null && draft !== null) return;
  const wanted = { draft: id, hash: asset.hash };
  client.exports.mayDragPhoto(wanted).catch((error: unknown) => {
    showToast({ text: toProblem(error).message });
  });
}

/**
 * Lets what is dragged be dropped outside of the window as a copy of the photo, beside what it is
 * within. Not in the desktop app, where such a drag can be nothing but the file.
 */
export function carryPhoto(
  data: DataTransfer,
  desk: Pick<Desk, "client" | "photoCopyUrl">,
  photo: DraggedPhoto,
): void {
  const { photoCopyUrl } = desk;
  const { draft, asset } = photo;
  const { hash, name, mediaType } = asset;
  if (photoCopyUrl === null) return;
  const stem = fileName(name.replace(/\.[^.]*$/, "")) ?? hash.slice(0, 12);
  const address = new URL(photoCopyUrl(draft, hash), window.location.href).href;
  const file = `${stem}.${PHOTO_EXTENSIONS[mediaType]}`;
  // Chromium fetches the address when it is dropped outside.
  data.setData("DownloadURL", `${mediaType}:${file}:${address}`);
  // Most such drags move it in the article: only one that ends outside was to be a file.
  const ended = (drag: DragEvent) => {
    if (isOutside(drag)) tellWhereHeld(desk, photo);
  };
  window.addEventListener("dragend", ended, { capture: true, once: true });
}

function isOutside({ clientX, clientY }: DragEvent): boolean {
  return clientX < 0 || clientY < 0 || clientX > innerWidth || clientY > innerHeight;
}
