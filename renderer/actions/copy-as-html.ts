import { say } from "../../shared/words/say.ts";
import { copyArticle } from "../features/export/copy-article.ts";
import type { Action } from "./action.ts";
import type { Workplace } from "./workplace.ts";

export const copyAsHtml: Action<Workplace> = {
  name: "draft.copyHtml",
  label: say("Copy as HTML"),
  menu: "edit",
  shortcut: "Mod+Alt+C",
  enabled: ({ session }) => session !== null,
  run: async ({ desk, session }) => {
    if (session !== null) await copyArticle(desk, session, "html-fragment");
  },
};
