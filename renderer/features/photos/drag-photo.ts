import type { DragEvent } from "react";
import type { PhotoAsset } from "../../../shared/article/asset.ts";
import { PHOTO_EXTENSIONS } from "../../../shared/article/asset.ts";
import { fileName } from "../../../shared/exports/file-name.ts";
import type { Desk } from "../../bridge/connect.ts";

/** What a drag of a photo out of the window has to know of it. */
export interface DraggedPhoto {
  readonly draft: string;
  readonly asset: Pick<PhotoAsset, "hash" | "name" | "mediaType">;
}

/**
 * Begins to drag a copy of a photo out of the window: dropped on a folder or in a mail, it is a file
 * with what the article says of it. For the pointer alone; **Save picture as…** does the same.
 */
export function dragPhoto(
  event: DragEvent,
  { photoCopyUrl }: Pick<Desk, "photoCopyUrl">,
  { draft, asset }: DraggedPhoto,
): void {
  const { hash, name, mediaType } = asset;
  if (photoCopyUrl === null) {
    // The desktop app drags a file of its own.
    event.preventDefault();
    window.stet?.dragPhoto({ draft, hash });
    return;
  }
  const stem = fileName(name.replace(/\.[^.]*$/, "")) ?? hash.slice(0, 12);
  const address = new URL(photoCopyUrl(draft, hash), window.location.href).href;
  const file = `${stem}.${PHOTO_EXTENSIONS[mediaType]}`;
  // Chromium fetches the address when it is dropped outside.
  event.dataTransfer.setData("DownloadURL", `${mediaType}:${file}:${address}`);
  event.dataTransfer.effectAllowed = "copy";
}
