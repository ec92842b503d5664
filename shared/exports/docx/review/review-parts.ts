import { type IPropertiesOptions, Paragraph } from "docx";
import {
  goneLine,
  QUERY,
  type ReviewSaid,
  type ReviewThread,
} from "../../../article/review/review-thread.ts";
import { suggestInitials } from "../../../text/initials.ts";
import { guarded } from "../guarded.ts";
import { words } from "../inline.ts";
import type { TextSetting } from "../setting.ts";
import { numbered, wordTime } from "./reviewing.ts";

/** What a document holds for a review beside its text: the comments, and that Word goes on tracking changes. */
export function reviewParts(
  threads: readonly ReviewThread[],
  setting: TextSetting,
): Pick<IPropertiesOptions, "comments" | "features"> {
  const plain = { ...setting, reviewing: null };
  const children = numbered(threads).flatMap(({ thread, number }) => [
    // A parent that is none: only where a comment has one does the package say which is resolved.
    { ...said(thread, number, openingOf(thread), plain), ...ofThread(thread, -1) },
    ...thread.replies.map((reply, at) => ({
      ...said(reply, number + 1 + at, [reply.text], plain),
      ...ofThread(thread, number),
    })),
  ]);
  return {
    features: { trackRevisions: true },
    ...(children.length > 0 ? { comments: { children } } : {}),
  };
}

const ofThread = ({ isResolved }: ReviewThread, parentId: number) => ({
  parentId,
  resolved: isResolved,
});

function openingOf({ kind, text, range, block, quote }: ReviewThread): string[] {
  const opening = kind === "query" ? `${QUERY}${text}` : text;
  return range === null && block === null ? [goneLine(quote), opening] : [opening];
}

function said(
  { name, at }: ReviewSaid,
  id: number,
  lines: readonly string[],
  setting: TextSetting,
) {
  const author = name.trim() || "Unknown";
  return {
    id,
    author: guarded(author),
    initials: guarded(suggestInitials(author)),
    date: new Date(wordTime(at)),
    children: lines
      .flatMap((line) => line.split("\n"))
      .map((line) => new Paragraph({ children: words(line, setting) })),
  };
}
