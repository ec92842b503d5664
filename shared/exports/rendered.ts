import type { PhotoAsset, PhotoMediaType } from "../article/asset.ts";
import type { PhotoDetails } from "../article/photo-details.ts";
import type { Loss } from "../article/portable/tally.ts";
import type { CropRendition, ImageStyle, Rendition } from "./renditions.ts";

/** What an export says beside the article itself. */
export interface ExportSetting {
  /** Id of the draft, by which a later export knows its own file again; null for the clipboard. */
  readonly draft: string | null;
  /** The photos that are known of by the desk, by hash. */
  readonly photos: ReadonlyMap<string, PhotoAsset>;
  /** What the files of these photos say of themselves, where it has been read. */
  readonly details?: ReadonlyMap<string, PhotoDetails>;
  /** The folder beside the file that takes the photos, e.g. "harbour-photos". */
  readonly photoFolder: string;
  /** How pictures leave; null or left out, each as the file that the desk has. */
  readonly images?: ImageStyle | null;
}

/** A picture beside the exported file, at the path by which the file names it. */
export interface PictureFile extends Rendition {
  /** Relative, with `/` between folders; only letters, digits, `-`, `_` and `.`. */
  readonly path: string;
}

/** A photo that has to lie beside the exported file, in one size or several. */
export interface PhotoFile extends PictureFile {
  readonly hash: string;
  /** Whether it is the desk's own file; another is made from it. */
  readonly isOwn: boolean;
  /** The same picture for narrower places, smallest first. */
  readonly smaller: readonly PictureFile[];
  /** The same picture in formats that are smaller, which not every browser knows. */
  readonly better: readonly PictureFile[];
  /** Parts of it. */
  readonly crops: readonly (PictureFile & Pick<CropRendition, "aspect" | "box">)[];
}

/** One article in a format that is a text. */
export interface Rendered {
  readonly text: string;
  readonly photos: readonly PhotoFile[];
  readonly losses: readonly Loss[];
}

/** A photo as it is packed into a file: turned upright, no larger than a page needs, without its place. */
export interface Picture {
  readonly bytes: Uint8Array;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** JPEG, PNG or GIF, whatever the photo on the desk is. */
  readonly mediaType: PhotoMediaType;
}

/** What a format that carries its photos inside is written with. */
export interface PackedSetting extends ExportSetting {
  /** The moment of the export, from which the story's age is told. */
  readonly now: Date;
  /** Where the drafts that are exported along lie, by id: file names relative to this one. */
  readonly draftFiles: ReadonlyMap<string, string>;
  /** The photos that go in, by hash. */
  readonly pictures: ReadonlyMap<string, Picture>;
}

/** One article as a file with its photos in it. */
export interface RenderedFile {
  readonly content: Uint8Array;
  readonly losses: readonly Loss[];
}
