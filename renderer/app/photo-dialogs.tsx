import { useEffect } from "react";
import type { DialogName, PhotoDialog } from "../actions/workplace.ts";
import { useValue } from "../bridge/value.ts";
import { showInArticle } from "../editor/show-in-article.ts";
import { PhotoViewer } from "../features/photos/viewer/photo-viewer.tsx";
import { Button } from "../ui/button.tsx";
import type { BarProps } from "./header.tsx";

/** Dialogs about the photos of the article on the screen. */
export function PhotoDialogs({ workplace, session }: BarProps) {
  const open = useValue(workplace.dialog);
  const index = useValue(workplace.photo);
  const isOrphaned = isPhotoDialog(open) && session === null;
  useEffect(() => {
    // The draft left the screen under it.
    if (isOrphaned) workplace.showDialog(null);
  }, [isOrphaned, workplace]);
  if (session === null) return null;
  const close = () => workplace.showDialog(null);
  const showPhoto = (at: number) => {
    close();
    // Once the dialog has given the focus back.
    requestAnimationFrame(() => showInArticle(workplace.editor, { type: "photo", index: at }));
  };
  return open === "photoViewer" ? (
    <PhotoViewer
      key={session.id}
      session={session}
      start={index}
      onClose={close}
      tools={(photo) => <Button onPress={() => showPhoto(photo.index)}>Show in article</Button>}
    />
  ) : null;
}

const PHOTO_DIALOGS: readonly PhotoDialog[] = ["photoViewer"];

function isPhotoDialog(name: DialogName | null): boolean {
  return PHOTO_DIALOGS.some((known) => known === name);
}
