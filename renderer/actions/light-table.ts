import { say } from "../../shared/words/say.ts";
import { photoIndex } from "../editor/photo/photo-index.ts";
import type { Action } from "./action.ts";
import type { Workplace } from "./workplace.ts";

export const lightTable: Action<Workplace> = {
  name: "photo.lightTable",
  label: say("Light table"),
  menu: "view",
  shortcut: null,
  enabled: ({ session }) => session !== null,
  run: ({ editor, showPhoto }) => showPhoto("lightTable", photoIndex(editor) ?? 0),
};
