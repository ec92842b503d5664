import type { CommentRange } from "../../../article/review/comment-marks.ts";
import {
  goneWords,
  QUERY,
  type ReviewSaid,
  type ReviewThread,
} from "../../../article/review/review-thread.ts";
import type { WordReading } from "../reading.ts";
import type { WordComment } from "./word-comments.ts";

/** Where comments ended up in the article. */
export interface Placed {
  readonly ranges: ReadonlyMap<string, CommentRange>;
  /** Ids of photos, by the index of their pictures. */
  readonly photos: ReadonlyMap<number, string>;
}

/** The file's comments as threads: each with its answers, by their time in the file. */
export function threadsOf(
  { comments, commented }: Pick<WordReading, "comments" | "commented">,
  since: string,
  { ranges, photos }: Placed,
): ReviewThread[] {
  const answers = new Map<string, WordComment[]>();
  const roots: [string, WordComment][] = [];
  for (const [id, comment] of comments) {
    const root = rootOf(id, comments);
    if (root === id) roots.push([id, comment]);
    else answers.set(root, [...(answers.get(root) ?? []), comment]);
  }
  return roots.map(([id, comment]) => {
    const [first = "", ...others] = comment.lines;
    const gone = goneWords(first);
    const words = (gone === null ? comment.lines : others).join("\n");
    const isQuery = words.startsWith(QUERY);
    return {
      ...saidOf(comment, since),
      text: isQuery ? words.slice(QUERY.length) : words,
      id,
      kind: isQuery ? "query" : "comment",
      isResolved: comment.isResolved,
      replies: (answers.get(id) ?? []).map((reply) => saidOf(reply, since)),
      range: gone === null ? (ranges.get(id) ?? null) : null,
      block: photos.get(commented.onPictures.get(id) ?? -1) ?? null,
      quote: gone ?? "",
    };
  });
}

function saidOf({ name, at, lines }: WordComment, since: string): ReviewSaid {
  return { name, at: at ?? since, text: lines.join("\n") };
}

/** A file may say in a ring who answers whom: then nobody does. */
function rootOf(id: string, comments: ReadonlyMap<string, WordComment>): string {
  const seen = new Set<string>();
  for (let at = id; ; ) {
    const parent = comments.get(at)?.parent ?? null;
    if (parent === null || !comments.has(parent)) return at;
    if (seen.has(at)) return id;
    seen.add(at);
    at = parent;
  }
}
