import { say } from "../../shared/words/say.ts";
import type { Action } from "./action.ts";
import type { Workplace } from "./workplace.ts";

const hasArticle = ({ editor }: Workplace) => editor !== null;

/** Find and replace in the article on the screen. */
export const findActions: readonly Action<Workplace>[] = [
  {
    name: "find.inArticle",
    label: say("Find in article…"),
    menu: "edit",
    shortcut: "Mod+F",
    enabled: hasArticle,
    run: ({ finding }) => finding.open("find"),
  },
  {
    name: "find.replace",
    label: say("Find and replace…"),
    menu: "edit",
    shortcut: "Mod+H",
    enabled: ({ editor }) => editor?.isEditable ?? false,
    run: ({ finding }) => finding.open("replace"),
  },
  {
    name: "find.next",
    label: say("Next hit"),
    menu: "edit",
    shortcut: "F3",
    also: "Mod+G",
    enabled: hasArticle,
    run: ({ finding }) => finding.step(1),
  },
  {
    name: "find.previous",
    label: say("Previous hit"),
    menu: "edit",
    shortcut: "Shift+F3",
    also: "Mod+Shift+G",
    enabled: hasArticle,
    run: ({ finding }) => finding.step(-1),
  },
];
