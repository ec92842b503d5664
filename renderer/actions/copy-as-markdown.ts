import { say } from "../../shared/words/say.ts";
import { copyArticle } from "../features/export/copy-article.ts";
import type { Action } from "./action.ts";
import type { Workplace } from "./workplace.ts";

export const copyAsMarkdown: Action<Workplace> = {
  name: "draft.copyMarkdown",
  label: say("Copy as Markdown"),
  menu: "edit",
  shortcut: "Mod+Alt+K",
  enabled: ({ session }) => session !== null,
  run: async ({ desk, session }) => {
    if (session !== null) await copyArticle(desk, session, "markdown");
  },
};
