import type { Definition } from "mdast";
import type { Audit } from "../audit.ts";
import type { ImportedPhoto } from "../import-result.ts";

/** One file on its way in: by which rules it is read, and what is noted on the way. */
export interface Reading {
  /**
   * Whether the file says that it is written in Stet's own syntax. By its rules a bare "TK" and a
   * bare address are plain text; in any other file they are what they look like.
   */
  readonly own: boolean;
  /** Addresses of `[text][label]`, by label in upper case. */
  readonly definitions: ReadonlyMap<string, Definition>;
  /** Hashes of photos by the path that names their file. */
  readonly hashes: ReadonlyMap<string, string>;
  readonly audit: Audit;
  readonly photos: ImportedPhoto[];
}
