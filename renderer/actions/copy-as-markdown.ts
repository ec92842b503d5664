import type { Action } from "./action.ts";
import { copyArticle } from "./copy-article.ts";
import type { Workplace } from "./workplace.ts";

export const copyAsMarkdown: Action<Workplace> = {
  name: "draft.copyMarkdown",
  label: "Copy as Markdown",
  menu: "edit",
  shortcut: "Mod+Alt+K",
  enabled: ({ session }) => session !== null,
  run: (workplace) => copyArticle(workplace, "markdown", "Copied as Markdown"),
};
