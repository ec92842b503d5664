import type * as Y from "yjs";
import type { Caret, DraftRow } from "../../shared/contract/drafts.ts";
import type { DraftId } from "../../shared/contract/ids.ts";
import type { Problem } from "../../shared/contract/problem.ts";

/** What the status **Save state** says. `saved` is true only after the commit was acknowledged. */
export type SaveState =
  | { readonly kind: "saved" }
  | { readonly kind: "saving" }
  | { readonly kind: "failed"; readonly problem: Problem };

/** A value that changes; React reads it by `useSyncExternalStore`. */
export interface Observable<Value> {
  readonly get: () => Value;
  readonly subscribe: (listener: () => void) => () => void;
}

/** One open draft: its document, bound to the journal, until it is closed. */
export interface DraftSession {
  readonly id: DraftId;
  readonly doc: Y.Doc;
  /** Undo over body and fields alike; changes with origin PERSON or the editor's are tracked. */
  readonly undo: Y.UndoManager;
  readonly row: Observable<DraftRow>;
  readonly saveState: Observable<SaveState>;
  /** Why the draft may only be read, as a sentence, or null. Can become a sentence while open. */
  readonly readOnly: Observable<string | null>;
  /** Where the caret stood last time. */
  readonly caret: Caret | null;
  readonly keepCaret: (caret: Caret) => void;
  /** Resolves when everything typed so far is committed; rejects with the Problem that stops it. */
  readonly settled: () => Promise<void>;
  /** Settles, then lets go of the document. */
  readonly close: () => Promise<void>;
}
