import type * as Y from "yjs";
import { dismissedOf, PERSON } from "./roots.ts";

/** Why somebody lets stand what a check of words found in a draft. */
export interface Dismissal {
  readonly reason: string;
  /** Who said so. */
  readonly name: string;
  /** ISO 8601. */
  readonly at: string;
}

/** What is let stand, by the key of what was found (`shared/checks/word-finding.ts`). */
export function readDismissed(doc: Y.Doc): ReadonlyMap<string, Dismissal> {
  const found = [...dismissedOf(doc)].flatMap(([key, value]): [string, Dismissal][] => {
    const { reason, name, at } = (value ?? {}) as Partial<Record<keyof Dismissal, unknown>>;
    const isOne = [reason, name, at].every((part) => typeof part === "string");
    return isOne ? [[key, { reason, name, at } as Dismissal]] : [];
  });
  return new Map(found);
}

/** Lets it stand, as a change by a person; null takes that back. */
export function dismiss(doc: Y.Doc, key: string, dismissal: Dismissal | null): void {
  doc.transact(() => {
    if (dismissal === null) dismissedOf(doc).delete(key);
    else dismissedOf(doc).set(key, { ...dismissal });
  }, PERSON);
}
