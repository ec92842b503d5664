import { ARTICLE_SCHEMA } from "../../shared/article/schema.ts";
import { unknownInState } from "../../shared/article/ydoc/guard.ts";
import { say } from "../../shared/words/say.ts";

/** Why a draft in that state may only be read from its opening on, as a sentence; null where it may be written. */
export function whyReadOnly(state: Uint8Array, articleSchema: number): string | null {
  if (articleSchema > ARTICLE_SCHEMA) {
    return say(
      "A newer Stet wrote this draft, so this one only shows it. Nothing in it was changed. Update Stet to write on.",
    );
  }
  const unknown = unknownInState(state);
  return unknown === null ? null : readOnlyFor(unknown);
}

export function readOnlyFor(unknown: string): string {
  return say(
    "This draft holds {unknown}, which this Stet does not know, so it is only shown. Nothing in it was changed, and what you typed is kept. Update Stet to write on.",
    { unknown },
  );
}
