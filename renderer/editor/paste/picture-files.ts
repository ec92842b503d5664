import { PHOTO_EXTENSIONS, PHOTO_MEDIA_TYPES } from "../../../shared/article/asset.ts";
import type { PictureSource } from "../../../shared/imports/html/pasted/pictures.ts";
import { say } from "../../../shared/words/say.ts";
import { rtfPictures } from "./rtf-pictures.ts";

/** What a clipboard holds beside its HTML. Read while the event lasts: it is empty afterwards. */
export interface Clipboard {
  readonly files: readonly File[];
  readonly rtf: string;
}

export function readClipboard(data: DataTransfer | null): Clipboard {
  return { files: [...(data?.files ?? [])], rtf: data?.getData("text/rtf") ?? "" };
}

/** Each picture of a pasted page as a file; null where the clipboard does not hold its bytes. */
export function pictureFiles(
  sources: readonly PictureSource[],
  clipboard: Clipboard,
): (File | null)[] {
  const named = sources.filter(({ kind }) => kind === "beside").length;
  const beside = named === 0 ? [] : besideThePage(named, clipboard);
  return sources.map((source, at) =>
    source.kind === "data"
      ? fileOf(dataOf(source.address), at)
      : fileOf(beside[source.index] ?? null, at),
  );
}

/** Only as many as are named can be told apart by their order. */
function besideThePage(count: number, { files, rtf }: Clipboard): readonly (Blob | null)[] {
  if (files.length === count) return files;
  const pictures = rtfPictures(rtf);
  return pictures.length === count ? pictures : [];
}

function fileOf(blob: Blob | null, at: number): File | null {
  const type = PHOTO_MEDIA_TYPES.find((known) => known === blob?.type);
  if (blob === null || type === undefined) return null;
  return new File(
    [blob],
    `${say("Pasted picture {number}", { number: at + 1 })}.${PHOTO_EXTENSIONS[type]}`,
    { type },
  );
}

/** Decoded here: a page may not fetch, not even a `data:` address. */
function dataOf(address: string): Blob | null {
  const [, type, data] = /^data:([\w.+-]+\/[\w.+-]+)(?:;[^,]*)?;base64,(.*)$/is.exec(address) ?? [];
  if (type === undefined || data === undefined) return null;
  try {
    const bytes = Uint8Array.from(atob(decodeURIComponent(data)), (one) => one.charCodeAt(0));
    return new Blob([bytes], { type: type.toLowerCase() });
  } catch {
    return null;
  }
}
