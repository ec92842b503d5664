import type { CommentKind } from "../../shared/article/ydoc/comments.ts";
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
  step("comment.next", say("Next comment"), "Mod+Alt+Shift+ArrowDown", 1, null),
  step("comment.previous", say("Previous comment"), "Mod+Alt+Shift+ArrowUp", -1, null),
  step("query.next", say("Next query"), "F9", 1, "query"),
  step("query.previous", say("Previous query"), "Shift+F9", -1, "query"),
];

function step(
  name: string,
  label: string,
  shortcut: string,
  by: 1 | -1,
  kind: CommentKind | null,
): Action<Workplace> {
  return {
    name,
    label,
    menu: "view",
    shortcut,
    enabled: ({ editor }) => editor !== null,
    run: ({ stepComment }) => stepComment(by, kind),
  };
}
