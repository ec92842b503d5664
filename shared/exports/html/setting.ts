import type { ExportSetting, PhotoFile } from "../rendered.ts";
import type { Template } from "../templates/template.ts";

/** How an article is written as HTML. */
export interface HtmlSetting extends ExportSetting {
  /** The moment of the export, from which the story's age is told. */
  readonly now: Date;
  /** Where the drafts that are exported along lie, by id: file names relative to this one. */
  readonly draftFiles: ReadonlyMap<string, string>;
  /** The level at which headings begin; 2 where it is left out. */
  readonly headingsFrom?: number;
  /** What of the newsroom's stands around the article; null or left out for nothing, or Stet's own page. */
  readonly template?: Template | null;
}

/** The same, with what of the article its blocks are written by. */
export interface Setting extends HtmlSetting {
  readonly language: string | null;
  /** Each photo that has a file, by its hash. */
  readonly files: ReadonlyMap<string, PhotoFile>;
}
