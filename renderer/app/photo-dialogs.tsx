import { useEffect } from "react";
import type { Problem } from "../../shared/contract/problem.ts";
import type { DialogName, PhotoDialog } from "../actions/workplace.ts";
import { useValue } from "../bridge/value.ts";
import { showInArticle } from "../editor/show-in-article.ts";
import { Button } from "../ui/button.tsx";
import type { BarProps } from "./header.tsx";
import { Later } from "./later.tsx";
import { photoViewer } from "./later-parts.ts";

interface PhotoDialogsProps extends BarProps {
  /** The code of one could not be had. */
  readonly onUnloaded: (problem: Problem) => void;
}

/** Dialogs about the photos of the article on the screen. */
export function PhotoDialogs({ workplace, session, onUnloaded }: PhotoDialogsProps) {
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
    <Later
      part={photoViewer}
      onUnloaded={onUnloaded}
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
