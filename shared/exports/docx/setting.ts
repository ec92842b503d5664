import type { Direction } from "../../article/article.ts";
import type { ReviewThread } from "../../article/review/review-thread.ts";
import type { PackedSetting } from "../rendered.ts";
import type { Reviewing } from "./review/reviewing.ts";

/**
 * What an article is written for Word with. Word shows JPEG, PNG and GIF: a picture of any other
 * type is left out and counted.
 */
export interface DocxSetting extends Pick<PackedSetting, "draft" | "draftFiles" | "pictures"> {
  /** Null or left out, the accepted text leaves, without a comment. */
  readonly review?: readonly ReviewThread[] | null;
}

/** What of the article its lines are written by. */
export interface TextSetting {
  readonly language: string | null;
  readonly direction: Direction;
  /** Null where nobody is to review it. */
  readonly reviewing: Reviewing | null;
}
