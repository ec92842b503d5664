import type { PhotoAsset } from "../article/asset.ts";
import type { Loss } from "../article/portable/tally.ts";

/** What an export says beside the article itself. */
export interface ExportSetting {
  /** Id of the draft, by which a later export knows its own file again; null for the clipboard. */
  readonly draft: string | null;
  /** The photos that are known of by the desk, by hash. */
  readonly photos: ReadonlyMap<string, PhotoAsset>;
  /** The folder beside the file that takes the photos, e.g. "harbour-photos". */
  readonly photoFolder: string;
}

/** A photo that has to lie beside the exported file, at the path by which the file names it. */
export interface PhotoFile {
  readonly hash: string;
  /** Relative, with `/` between folders; only letters, digits, `-`, `_` and `.`. */
  readonly path: string;
}

/** One article in one format. */
export interface Rendered {
  readonly text: string;
  readonly photos: readonly PhotoFile[];
  readonly losses: readonly Loss[];
}
