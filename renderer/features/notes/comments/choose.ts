import type { PlacedComment } from "../../../../shared/article/ydoc/comment-places.ts";
import { assertNever } from "../../../../shared/assert-never.ts";
import { say } from "../../../../shared/words/say.ts";

/** Which threads the list shows. */
export const CHOICES = [
  { value: "open", label: say("Open") },
  { value: "queries", label: say("Open queries") },
  { value: "mine", label: say("With me in them") },
  { value: "resolved", label: say("Resolved") },
  { value: "all", label: say("All") },
] as const;
export type Choice = (typeof CHOICES)[number]["value"];

export function isChosen({ comment }: PlacedComment, choice: Choice, person: string | null) {
  const isOpen = comment.resolved === null;
  switch (choice) {
    case "open":
      return isOpen;
    case "queries":
      return isOpen && comment.kind === "query";
    case "mine":
      return [comment, ...comment.replies].some(
        ({ author, mentions }) => author.id === person || mentions.includes(person ?? ""),
      );
    case "resolved":
      return !isOpen;
    case "all":
      return true;
    default:
      return assertNever(choice);
  }
}

/** "3 open, 1 of them a query" */
export function openInWords(comments: readonly PlacedComment[]): string {
  const open = comments.filter(({ comment }) => comment.resolved === null);
  const queries = open.filter(({ comment }) => comment.kind === "query").length;
  if (open.length === 0)
    return comments.length === 0 ? say("No comments yet.") : say("Nothing is open.");
  if (queries === 0) return say("{open, plural, other {# open}}.", { open: open.length });
  return say(
    "{open, plural, other {# open}}, {queries, plural, one {# of them a query} other {# of them queries}}.",
    { open: open.length, queries },
  );
}
