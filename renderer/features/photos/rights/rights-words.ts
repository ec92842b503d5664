import type { CarriedAsset } from "../../../../shared/article/asset.ts";
import {
  dayInWords,
  isExpired,
  isExpiring,
  rightsLine,
} from "../../../../shared/article/rights.ts";
import { say } from "../../../../shared/words/say.ts";

export const photoCount = (count: number) =>
  say("{count, plural, one {# photo} other {# photos}}", { count });
export const draftCount = (count: number) =>
  say("{count, plural, one {# draft} other {# drafts}}", { count });

/** What is to be said of a photo's rights at this moment, and whether it stops exports. */
export interface RightsMark {
  readonly words: string;
  readonly kind: "stop" | "warn" | "fine";
}

export function rightsMark(
  { rights = null, killed = null }: Pick<CarriedAsset, "rights" | "killed">,
  now: Date,
): RightsMark {
  if (killed !== null)
    return { words: say("Killed: {reason}", { reason: killed.reason }), kind: "stop" };
  const expires = rights?.expires ?? null;
  if (expires !== null && isExpired(expires, now)) {
    return {
      words: say("Expired on {dayInWords}", { dayInWords: dayInWords(expires) }),
      kind: "stop",
    };
  }
  const isKnown = rights !== null && rights.category !== "unknown";
  const isFine = isKnown && !isExpiring(expires, now);
  return { words: rightsLine(rights), kind: isFine ? "fine" : "warn" };
}
