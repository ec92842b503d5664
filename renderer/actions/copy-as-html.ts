import type { Action } from "./action.ts";
import { copyArticle } from "./copy-article.ts";
import type { Workplace } from "./workplace.ts";

export const copyAsHtml: Action<Workplace> = {
  name: "draft.copyHtml",
  label: "Copy as HTML",
  menu: "edit",
  shortcut: "Mod+Alt+C",
  enabled: ({ session }) => session !== null,
  run: (workplace) => copyArticle(workplace, "html-fragment", "Copied as HTML"),
};
