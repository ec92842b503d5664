import type { ExportSetting } from "../rendered.ts";

/** How an article is written as HTML. */
export interface HtmlSetting extends ExportSetting {
  /** The moment of the export, from which the story's age is told. */
  readonly now: Date;
  /** Where the drafts that are exported along lie, by id: file names relative to this one. */
  readonly draftFiles: ReadonlyMap<string, string>;
}

/** The same, with the path of each photo that has a file. */
export interface Setting extends HtmlSetting {
  readonly paths: ReadonlyMap<string, string>;
}
