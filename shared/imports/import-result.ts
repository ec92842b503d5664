import type { Article, NodeJson } from "../article/article.ts";
import type { ReviewThread } from "../article/review/review-thread.ts";
import { type AuditNote, countNotes } from "./audit.ts";
import type { AuditEntry, AuditKind } from "./audit-kinds.ts";

/** What a file with an article in it may be written in. */
export type TextFormat = "text" | "markdown" | "html" | "docx" | "ninjs";

/** A picture that the file names: the photo block with the id `block` is to show what `path` holds. */
export interface ImportedPhoto {
  /**
   * As the file wrote it: relative to the file, with `/` between folders, percent-decoded. Empty
   * where the file knows the picture by its hash alone.
   */
  readonly path: string;
  /** `attrs.id` of the photo block, whose `attrs.asset` is null until the picture is taken in. */
  readonly block: string;
}

/** What a file that somebody reviewed says beside its article, whose suggestions are theirs. */
export interface ImportedReview {
  readonly threads: readonly ReviewThread[];
  /** Who saved the file last, and when. */
  readonly saved: { readonly by: string | null; readonly at: string };
  /** Id of the draft that Stet wrote the file of; null where it is another program's. */
  readonly draft: string | null;
}

/** A file read as an article. The backend takes the photos in and resolves them. */
export interface Imported {
  readonly article: Article;
  readonly audit: readonly AuditEntry[];
  /** The same one by one, in the order in which it was met. */
  readonly notes: readonly AuditNote[];
  readonly photos: readonly ImportedPhoto[];
  /** Of formats that keep comments and changes. */
  readonly review?: ImportedReview;
}

/** The import with what was noted besides, before it was read. */
export function withKinds(imported: Imported, kinds: readonly AuditKind[]): Imported {
  const before = kinds.map((kind) => ({ kind, words: null, near: null }));
  const notes = [...before, ...imported.notes];
  return { ...imported, audit: countNotes(notes), notes };
}

/**
 * The blocks with each photo's `asset` set to what `hashes` holds for its block id; null leaves the
 * picture to come.
 */
export function placePhotos(
  blocks: readonly NodeJson[],
  hashes: ReadonlyMap<string, string | null>,
): NodeJson[] {
  return blocks.map((block) => {
    const hash = block.type === "photo" ? hashes.get(String(block.attrs?.id)) : undefined;
    if (hash !== undefined) return { ...block, attrs: { ...block.attrs, asset: hash } };
    if (block.content === undefined) return block;
    return { ...block, content: placePhotos(block.content, hashes) };
  });
}
