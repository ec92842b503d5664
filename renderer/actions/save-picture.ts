import { say } from "../../shared/words/say.ts";
import { photoIndex } from "../editor/photo/photo-index.ts";
import type { Action } from "./action.ts";
import type { Workplace } from "./workplace.ts";

/** The photo that is selected or holds the caret, else the first. */
export const savePicture: Action<Workplace> = {
  name: "photo.save",
  label: say("Save picture as…"),
  menu: "file",
  shortcut: null,
  enabled: ({ session }) => session !== null,
  run: ({ editor, savePicture: save }) => save(photoIndex(editor) ?? 0),
};
