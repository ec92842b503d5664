import { say } from "../../shared/words/say.ts";
import { photoIndex } from "../editor/photo/photo-index.ts";
import type { Action } from "./action.ts";
import type { Workplace } from "./workplace.ts";

/** The photo that is selected or holds the caret, else the first. */
export const viewPhoto: Action<Workplace> = {
  name: "photo.view",
  label: say("View photo"),
  menu: "view",
  shortcut: null,
  enabled: ({ session }) => session !== null,
  run: ({ editor, showPhoto }) => showPhoto("photoViewer", photoIndex(editor) ?? 0),
};
