import type { PlacedComment } from "../../../../shared/article/ydoc/comment-places.ts";
import { assertNever } from "../../../../shared/assert-never.ts";

/** Which threads the list shows. */
export const CHOICES = [
  { value: "open", label: "Open" },
  { value: "queries", label: "Open queries" },
  { value: "mine", label: "With me in them" },
  { value: "resolved", label: "Resolved" },
  { value: "all", label: "All" },
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
  if (open.length === 0) return comments.length === 0 ? "No comments yet." : "Nothing is open.";
  const asked = queries === 1 ? "1 of them a query" : `${queries} of them queries`;
  return queries === 0 ? `${open.length} open.` : `${open.length} open, ${asked}.`;
}
