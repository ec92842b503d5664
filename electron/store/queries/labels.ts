import type { Store } from "../store.ts";
import type { DraftKey } from "./drafts.ts";

/**
 * Names by which drafts can be found: a tag, somebody of the byline, the hash of a photo that is
 * shown, of one that is only carried along (its credit outlives it), of a killed one that is shown,
 * the last day of one that is shown, and a draft that is linked to.
 */
export type LabelKind =
  | "tag"
  | "author"
  | "photo"
  | "carriedPhoto"
  | "killedPhoto"
  | "rightsUntil"
  | "link";

export interface Label {
  readonly kind: LabelKind;
  readonly name: string;
}

/** A draft's labels, in place of those before. */
export function putLabels(store: Store, draft: DraftKey, labels: readonly Label[]): void {
  store.run("DELETE FROM labels WHERE draft = ?", draft);
  for (const { kind, name } of labels) {
    store.run(
      "INSERT OR IGNORE INTO labels (kind, name, draft) VALUES (?, ?, ?)",
      kind,
      name,
      draft,
    );
  }
}

export function labelsKept(store: Store, draft: DraftKey): Label[] {
  return store.all<Label>("SELECT kind, name FROM labels WHERE draft = ?", draft);
}
