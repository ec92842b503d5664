import { say } from "../../shared/words/say.ts";
import { photoIndex } from "../editor/photo/photo-index.ts";
import type { Action } from "./action.ts";
import type { Workplace } from "./workplace.ts";

/** The photo that is selected or holds the caret, else the first. */
export const cropPhoto: Action<Workplace> = {
  name: "photo.crop",
  label: say("Crop photo"),
  menu: "edit",
  shortcut: null,
  enabled: ({ editor }) => editor?.isEditable ?? false,
  run: ({ editor, showPhoto }) => showPhoto("cropPhoto", photoIndex(editor) ?? 0),
};
