import type * as Y from "yjs";
import type { PhotoSource, RelatedTargets } from "./editor-props.ts";

/** What nodes and commands need from outside the document. */
export interface EditorServices {
  readonly doc: Y.Doc;
  readonly undo: Y.UndoManager;
  readonly photos: PhotoSource;
  readonly targets: RelatedTargets;
  readonly onProblem: (sentence: string) => void;
  /** What a paste left out, in one line. */
  readonly onPasted: (line: string) => void;
  /** As a BCP 47 tag; asked at each character typed, since it changes while the editor stands. */
  readonly language: () => string | null;
}
