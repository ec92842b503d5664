import type { ArticleFields, Author } from "../../../shared/article/article.ts";
import {
  type BylineEntry,
  removeAuthor,
  type ScalarField,
  writeAuthor,
  writeScalar,
  writeTag,
} from "../../../shared/article/ydoc/fields.ts";
import { type Planning, writePlanning } from "../../../shared/article/ydoc/planning.ts";
import { PERSON } from "../../../shared/article/ydoc/roots.ts";
import type { DraftSession } from "../../bridge/session.ts";

/** What a person can do to the fields; each is one change in the journal and one step of undo. */
export interface FieldWrites {
  readonly set: <F extends ScalarField>(field: F, value: ArticleFields[F]) => void;
  readonly plan: (change: Partial<Planning>) => void;
  readonly setTag: (tag: string, on: boolean) => void;
  readonly setAuthor: (entry: BylineEntry, change: Partial<Author>) => void;
  /** Returns the id of the new author. */
  readonly addAuthor: (byline: readonly BylineEntry[]) => string;
  readonly removeAuthor: (id: string) => void;
  /** Writes the order of entries that stand in another place than they say. */
  readonly order: (byline: readonly BylineEntry[]) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** What comes next is a step of undo of its own, not part of the one before. */
  readonly newStep: () => void;
}

export function fieldWrites({ doc, undo, readOnly }: DraftSession): FieldWrites {
  const change = (write: () => void) => {
    if (readOnly.get() === null) doc.transact(write, PERSON);
  };
  return {
    set: (field, value) => change(() => writeScalar(doc, field, value)),
    plan: (planning) => change(() => writePlanning(doc, planning)),
    setTag: (tag, on) => change(() => writeTag(doc, tag, on)),
    setAuthor: (entry, part) => change(() => writeAuthor(doc, { ...entry, ...part })),
    addAuthor: (byline) => {
      const id = crypto.randomUUID();
      const order = Math.max(-1, ...byline.map((entry) => entry.order)) + 1;
      change(() => writeAuthor(doc, { ...NOBODY, id, order }));
      return id;
    },
    removeAuthor: (id) => change(() => removeAuthor(doc, id)),
    order: (byline) =>
      change(() => {
        for (const [place, entry] of byline.entries()) writeAuthor(doc, { ...entry, order: place });
      }),
    undo: () => undo.undo(),
    redo: () => undo.redo(),
    newStep: () => undo.stopCapturing(),
  };
}

const NOBODY: Author = { name: "", role: null, organisation: null, handle: null, network: null };
