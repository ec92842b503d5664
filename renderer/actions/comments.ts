import { say } from "../../shared/words/say.ts";
import type { Action } from "./action.ts";
import type { Workplace } from "./workplace.ts";

const canWrite = ({ editor }: Workplace) => editor?.isEditable ?? false;

/** Comments and queries to the reporter, on what is selected in the text, and the way between them. */
export const commentActions: readonly Action<Workplace>[] = [
  {
    name: "comment.add",
    label: say("Comment…"),
    menu: "insert",
    shortcut: "Mod+Alt+M",
    enabled: canWrite,
    run: ({ addComment }) => addComment("comment"),
  },
  {
    name: "comment.query",
    label: say("Query to the reporter…"),
    menu: "insert",
    shortcut: "Mod+Alt+Shift+M",
    enabled: canWrite,
    run: ({ addComment }) => addComment("query"),
  },
  {
    name: "comment.next",
    label: say("Next comment"),
    menu: "view",
    shortcut: "Mod+Alt+Shift+ArrowDown",
    enabled: ({ editor }) => editor !== null,
    run: ({ stepComment }) => stepComment(1),
  },
  {
    name: "comment.previous",
    label: say("Previous comment"),
    menu: "view",
    shortcut: "Mod+Alt+Shift+ArrowUp",
    enabled: ({ editor }) => editor !== null,
    run: ({ stepComment }) => stepComment(-1),
  },
];
