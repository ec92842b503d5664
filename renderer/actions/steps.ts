import { say } from "../../shared/words/say.ts";
import { type Stepped, stepInArticle } from "../editor/step-in-article.ts";
import type { Action } from "./action.ts";
import type { Workplace } from "./workplace.ts";

const step = (kind: Stepped, by: 1 | -1, label: string, shortcut: string): Action<Workplace> => ({
  name: `${kind}.${by === 1 ? "next" : "previous"}`,
  label,
  menu: "edit",
  shortcut,
  enabled: ({ editor }) => editor !== null,
  run: ({ editor }) => stepInArticle(editor, kind, by),
});

/** What finds quotations is loaded with the first step. */
const stepToQuote = (by: 1 | -1, label: string, shortcut: string): Action<Workplace> => ({
  name: `quote.${by === 1 ? "next" : "previous"}`,
  label,
  menu: "edit",
  shortcut,
  enabled: ({ editor }) => editor !== null,
  run: async ({ editor }) => {
    const { stepQuote } = await import("../editor/step-quote.ts");
    if (editor !== null) stepQuote(editor, by);
  },
});

/** From one link, photo, TK or quotation of the article to the next. */
export const stepActions: readonly Action<Workplace>[] = [
  step("link", 1, say("Next link"), "Mod+Alt+J"),
  step("link", -1, say("Previous link"), "Mod+Alt+Shift+J"),
  step("photo", 1, say("Next photo"), "Mod+Alt+U"),
  step("photo", -1, say("Previous photo"), "Mod+Alt+Shift+U"),
  step("tk", 1, say("Next TK"), "Mod+Alt+H"),
  step("tk", -1, say("Previous TK"), "Mod+Alt+Shift+H"),
  stepToQuote(1, say("Next quote"), "Mod+Alt+O"),
  stepToQuote(-1, say("Previous quote"), "Mod+Alt+Shift+O"),
];
