import type { PhotoSize } from "../../../../shared/contract/host-bridge.ts";
import type { LibraryPhoto } from "../../../../shared/contract/library.ts";
import { useDesk } from "../../../bridge/desk-context.ts";
import { dragPhoto } from "../drag-photo.ts";

export interface DraggedPictureProps {
  readonly photo: LibraryPhoto;
  readonly size: PhotoSize;
  readonly className?: string;
  /** Left out where the words beside it say what it is. */
  readonly alt?: string;
}

/** A photo of the library; dragged out of the window it is a file that says what the desk knows of it. */
export function DraggedPicture({ photo, size, className, alt = "" }: DraggedPictureProps) {
  const desk = useDesk();
  return (
    <img
      className={className}
      src={desk.photoUrl(photo.hash, size)}
      alt={alt}
      loading="lazy"
      decoding="async"
      draggable
      // A row that is pressed would keep the browser from beginning the drag.
      onMouseDown={(event) => event.stopPropagation()}
      onDragStart={(event) => dragPhoto(event, desk, { draft: null, asset: photo })}
    />
  );
}
