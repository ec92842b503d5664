import type { PhotoAsset } from "../../shared/article/asset.ts";
import { generatedIn } from "../../shared/article/details/source-type.ts";
import type { Desk } from "../bridge/connect.ts";
import type { PhotoSource } from "../editor/editor-props.ts";
import { carryPhoto, type DraggedPhoto, dragPhoto } from "../features/photos/drag-photo.ts";

/** The desk's photos as the editor of one draft asks for them. */
export function photoSource(desk: Desk, draft: string): PhotoSource {
  const { client } = desk;
  /** A drag has to name its file at once, when nobody can be asked any more. */
  const seen = new Map<string, PhotoAsset>();
  const dragged = (hash: string): DraggedPhoto | null => {
    const asset = seen.get(hash);
    return asset === undefined ? null : { draft, asset };
  };
  return {
    url: desk.photoUrl,
    arrived: (hash, show) =>
      desk.events.subscribe((event) => {
        const isHere = event.kind === "photos" && event.hashes.some((one) => one === hash);
        if (isHere || event.kind === "resumed") show();
      }),
    add: (file) => client.photos.add({ file }),
    generated: (hash) =>
      client.photos.details({ hash }).then(
        generatedIn,
        // Of a file that is missing nothing is known; the failed call is noted.
        () => null,
      ),
    approach: (hash) => {
      if (seen.has(hash)) return;
      client.photos.get({ hash }).then(
        (asset) => seen.set(hash, asset),
        // The picture says in its place that its file is missing; the failed call is noted.
        () => undefined,
      );
    },
    carry: (hash, data) => {
      const photo = dragged(hash);
      if (photo !== null) carryPhoto(data, desk, photo);
    },
    drag: (hash, event) => {
      const photo = dragged(hash);
      if (photo === null) event.preventDefault();
      else dragPhoto(event, desk, photo);
    },
  };
}
