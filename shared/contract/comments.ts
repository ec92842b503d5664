import { z } from "zod";
import { COMMENT_KINDS } from "../article/ydoc/comments.ts";
import { time } from "./ids.ts";

const person = z.object({ id: z.string(), name: z.string() });

const said = z.object({
  id: z.string(),
  author: person,
  at: time,
  text: z.string(),
  /** Ids of the people named in it. */
  mentions: z.array(z.string()),
  editedAt: time.nullable(),
});

/** One thread of comments as programs read it, in the order of the text. */
export const listedComment = said.extend({
  kind: z.enum(COMMENT_KINDS),
  resolved: z.object({ by: person, at: time }).nullable(),
  /** Its author took it back; it is there for its replies only, and its text is empty. */
  isDeleted: z.boolean(),
  /** The block it stands in, "headline" or "dek"; null where that is not known. */
  block: z.string().nullable(),
  /** The words it stood on when it was written. */
  quote: z.string(),
  /** Whether these, or what was made of them, are still there. */
  hasPlace: z.boolean(),
  replies: z.array(said),
});
export type ListedComment = z.infer<typeof listedComment>;
