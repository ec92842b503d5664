import type { Direction } from "../../article/article.ts";
import type { PackedSetting } from "../rendered.ts";

/**
 * What an article is written for Word with. Word shows JPEG, PNG and GIF: a picture of any other
 * type is left out and counted.
 */
export type DocxSetting = Pick<PackedSetting, "draft" | "draftFiles" | "pictures">;

/** What of the article its lines are written by. */
export interface TextSetting {
  readonly language: string | null;
  readonly direction: Direction;
}
