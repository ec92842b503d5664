import type { Direction } from "../../article/article.ts";
import type { Loss } from "../../article/portable/tally.ts";
import type { HtmlSetting } from "../html/setting.ts";

/** A photo's file as it goes into the document. */
export interface Picture {
  /** Without what may not leave the desk: the document holds these bytes as they are. */
  readonly bytes: Uint8Array;
  /** In pixels, after orientation. */
  readonly width: number;
  readonly height: number;
  /** Word shows JPEG, PNG and GIF; a picture of any other type is left out and counted. */
  readonly mediaType: string;
}

/** How an article is written for Word. */
export interface DocxSetting extends Pick<HtmlSetting, "draft" | "draftFiles"> {
  /** The photos that are at hand, by hash. */
  readonly pictures: ReadonlyMap<string, Picture>;
}

/** One article as a Word file. */
export interface DocxFile {
  /** A zip of XML parts and pictures; the same bytes for the same article, whenever it is made. */
  readonly content: Uint8Array<ArrayBuffer>;
  readonly losses: readonly Loss[];
}

/** What of the article its lines are written by. */
export interface TextSetting {
  readonly language: string | null;
  readonly direction: Direction;
}
