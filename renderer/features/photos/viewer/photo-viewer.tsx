import { type ReactNode, useState } from "react";
import { directionOfLanguage } from "../../../../shared/text/language.ts";
import { say } from "../../../../shared/words/say.ts";
import { useFields } from "../../../bridge/fields.ts";
import type { DraftSession } from "../../../bridge/session.ts";
import { useArticle } from "../../../bridge/use-article.ts";
import { Dialog } from "../../../ui/dialog.tsx";
import { type ArticlePhoto, articlePhotos } from "./article-photos.ts";
import { SeenPhoto } from "./seen-photo.tsx";

export interface PhotoViewerProps {
  readonly session: DraftSession;
  /** Which photo of the article is seen first; they count from 0. */
  readonly start: number;
  readonly onClose: () => void;
  /** What else can be done with the photo that is seen. */
  readonly tools: (photo: ArticlePhoto) => ReactNode;
}

/** Looks at the photos of the article closely, one after the other. */
export function PhotoViewer({ session, start, onClose, tools }: PhotoViewerProps) {
  const photos = articlePhotos(useArticle(session.doc));
  const first = photos.findIndex(({ index }) => index >= start);
  const [at, setAt] = useState(Math.max(0, first));
  // Somebody may take photos out of the article meanwhile.
  const place = Math.min(at, photos.length - 1);
  const photo = photos[place];
  const isFromRight = useIsFromRight(session);
  return (
    <Dialog title={say("Photo viewer")} isOpen onClose={onClose} size="screen">
      {photo === undefined ? (
        <p className="viewer-none">{say("This article has no pictures yet.")}</p>
      ) : (
        <SeenPhoto
          photo={photo}
          place={place}
          count={photos.length}
          isFromRight={isFromRight}
          onStep={(by) => setAt(Math.min(photos.length - 1, Math.max(0, place + by)))}
          tools={tools(photo)}
        />
      )}
    </Dialog>
  );
}

function useIsFromRight({ doc }: DraftSession): boolean {
  const { direction, language } = useFields(doc);
  return (direction ?? (language === null ? null : directionOfLanguage(language))) === "rtl";
}
