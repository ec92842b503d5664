import type * as Y from "yjs";
import { ARTICLE_SCHEMA } from "../../shared/article/schema.ts";
import { unknownInFresh } from "../../shared/article/ydoc/guard.ts";
import { loadDoc } from "../../shared/article/ydoc/roots.ts";
import { say } from "../../shared/words/say.ts";

/** A draft's document as it is opened, and why it may only be read, as a sentence; null where it may be written. */
export interface Loaded {
  readonly doc: Y.Doc;
  readonly sentence: string | null;
}

/** Throws where the state cannot be read whole. */
export function loadGuarded(state: Uint8Array, articleSchema: number): Loaded {
  const doc = loadDoc(state);
  const sentence = whyReadOnly(doc, articleSchema);
  // Looking for what is unknown may have taken it away.
  return { sentence, doc: sentence === null ? doc : loadDoc(state) };
}

function whyReadOnly(doc: Y.Doc, articleSchema: number): string | null {
  if (articleSchema > ARTICLE_SCHEMA) {
    return say(
      "A newer Stet wrote this draft, so this one only shows it. Nothing in it was changed. Update Stet to write on.",
    );
  }
  const unknown = unknownInFresh(doc);
  return unknown === null ? null : readOnlyFor(unknown);
}

export function readOnlyFor(unknown: string): string {
  return say(
    "This draft holds {unknown}, which this Stet does not know, so it is only shown. Nothing in it was changed, and what you typed is kept. Update Stet to write on.",
    { unknown },
  );
}
