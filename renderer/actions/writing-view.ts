import { say } from "../../shared/words/say.ts";
import type { Action } from "./action.ts";
import type { Workplace } from "./workplace.ts";

const typewriter: Action<Workplace> = {
  name: "view.typewriter",
  label: say("Typewriter mode"),
  menu: "view",
  shortcut: "Mod+Alt+W",
  enabled: () => true,
  run: ({ toggleWritingView }) => toggleWritingView("typewriter"),
};

const dims: Action<Workplace> = {
  name: "view.dims",
  label: say("Dim other paragraphs"),
  menu: "view",
  shortcut: "Mod+Alt+Shift+V",
  enabled: () => true,
  run: ({ toggleWritingView }) => toggleWritingView("dims"),
};

/** How the text is shown to whoever writes it. */
export const writingViewActions = [typewriter, dims] as const;
