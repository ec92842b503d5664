import type * as Y from "yjs";
import type { SnippetLine } from "../../shared/snippets/snippet-lines.ts";
import type { PhotoDeed, PhotoSource, RelatedTargets } from "./editor-props.ts";
import type { PasteAudit } from "./paste/arrival.ts";
import type { Suggester } from "./suggest/as-suggestion.ts";

/** What nodes and commands need from outside the document. */
export interface EditorServices {
  readonly doc: Y.Doc;
  readonly undo: Y.UndoManager;
  readonly photos: PhotoSource;
  readonly targets: RelatedTargets;
  /** Opens what is done with a photo outside of the text; photos count from 0. */
  readonly onPhoto: (deed: PhotoDeed, index: number) => void;
  /** Tells who wrote the block with the caret, and when. */
  readonly onWhoWrote: () => void;
  readonly onProblem: (sentence: string) => void;
  /** A paste left something out that a person would miss, or changed it. */
  readonly onPasted: (audit: PasteAudit) => void;
  /** A comment's place in the text was pressed. */
  readonly onComment: (id: string) => void;
  /** Begins a comment on what is selected. */
  readonly onAddComment: () => void;
  /** As a BCP 47 tag; asked at each character typed, since it changes while the editor stands. */
  readonly language: () => string | null;
  /** The snippet of a trigger, filled in as far as the draft says; null where the desk has none. */
  readonly snippet: (trigger: string) => readonly SnippetLine[] | null;
  /** Who suggests, null while what is written is simply written; asked at each change. */
  readonly suggester: () => Suggester | null;
}
