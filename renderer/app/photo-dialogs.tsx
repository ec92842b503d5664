import { useEffect } from "react";
import { assertNever } from "../../shared/assert-never.ts";
import type { Problem } from "../../shared/contract/problem.ts";
import { say } from "../../shared/words/say.ts";
import type { DialogName, PhotoDialog } from "../actions/workplace.ts";
import type { OpenSession } from "../bridge/draft-session.ts";
import { useValue } from "../bridge/value.ts";
import { makeLead, type PhotoUse, removePhoto } from "../editor/photo/photo-deeds.ts";
import { showInArticle } from "../editor/show-in-article.ts";
import type { TableDeeds } from "../features/photos/light-table/table-photo.tsx";
import { Button } from "../ui/button.tsx";
import { onceNoDialog } from "../ui/once-no-dialog.ts";
import { showToast } from "../ui/toast.tsx";
import type { AppWorkplace } from "./create-workplace.ts";
import type { BarProps } from "./header.tsx";
import { Later } from "./later.tsx";
import { cropDialog, heldPictureDialog, lightTable, photoViewer } from "./later-parts.ts";
import { saveIn } from "./save-picture.ts";

interface PhotoDialogsProps extends BarProps {
  /** The code of one could not be had. */
  readonly onUnloaded: (problem: Problem) => void;
}

/** Dialogs about the photos of the article on the screen. */
export function PhotoDialogs({ workplace, session, onUnloaded }: PhotoDialogsProps) {
  const open = useValue(workplace.dialog);
  const index = useValue(workplace.photo);
  const held = useValue(workplace.held);
  const isOrphaned = isPhotoDialog(open) && session === null;
  useEffect(() => {
    // The draft left the screen under it.
    if (isOrphaned) workplace.showDialog(null);
  }, [isOrphaned, workplace]);
  if (session === null || !isPhotoDialog(open)) return null;
  const onClose = () => workplace.showDialog(null);
  // A part of its own each, also where one opens from another.
  const key = `${open} ${session.id}`;
  const shared = { onUnloaded, session, onClose };
  switch (open) {
    case "photoViewer":
      return (
        <Later
          part={photoViewer}
          key={key}
          {...shared}
          start={index}
          tools={(photo) => <ViewerTools workplace={workplace} index={photo.index} />}
        />
      );
    case "cropPhoto":
      return <Later part={cropDialog} key={key} {...shared} index={index} />;
    case "lightTable":
      return (
        <Later
          part={lightTable}
          key={key}
          {...shared}
          start={index}
          {...tableDeeds(workplace, session)}
        />
      );
    case "heldPicture":
      return held === null ? null : (
        <Later
          part={heldPictureDialog}
          key={key}
          onUnloaded={onUnloaded}
          problem={held}
          onSave={(override) => saveIn(workplace.desk, session, index, override)}
          onClose={onClose}
        />
      );
    default:
      return assertNever(open);
  }
}

interface ViewerToolsProps extends Pick<BarProps, "workplace"> {
  readonly index: number;
}

function ViewerTools({ workplace, index }: ViewerToolsProps) {
  const show = () => {
    workplace.showDialog(null);
    onceNoDialog(() => showInArticle(workplace.editor, { type: "photo", index }));
  };
  return (
    <>
      <Button onPress={() => workplace.showPhoto("cropPhoto", index)}>{say("Crop")}</Button>
      <Button onPress={() => workplace.showPhoto("lightTable", index)}>{say("Light table")}</Button>
      <Button onPress={() => void workplace.savePicture(index)}>{say("Save picture as…")}</Button>
      <Button onPress={show}>{say("Show in article")}</Button>
    </>
  );
}

/** What is done from the light table: in the article, where that may be written. */
function tableDeeds(workplace: AppWorkplace, { undo, readOnly }: OpenSession): TableDeeds {
  const isReadOnly = readOnly.get() !== null;
  const remove = (photo: PhotoUse) => {
    if (!removePhoto(workplace.editor, undo, photo)) return;
    const action = { label: say("Undo"), run: () => void workplace.editor?.commands.undo() };
    showToast({
      text: say("The photo is out of the article. Its file stays on the desk."),
      action,
    });
  };
  return {
    onOpen: ({ index }) => workplace.showPhoto("photoViewer", index),
    onLead: isReadOnly ? null : (photo) => makeLead(workplace.editor, undo, photo),
    onRemove: isReadOnly ? null : remove,
  };
}

const PHOTO_DIALOGS: readonly PhotoDialog[] = [
  "photoViewer",
  "cropPhoto",
  "lightTable",
  "heldPicture",
];

function isPhotoDialog(name: DialogName | null): name is PhotoDialog {
  return PHOTO_DIALOGS.some((known) => known === name);
}
