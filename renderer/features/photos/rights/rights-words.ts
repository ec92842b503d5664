import type { CarriedAsset } from "../../../../shared/article/asset.ts";
import {
  dayInWords,
  isExpired,
  isExpiring,
  rightsLine,
} from "../../../../shared/article/rights.ts";

export const photoCount = (count: number) => (count === 1 ? "1 photo" : `${count} photos`);
export const draftCount = (count: number) => (count === 1 ? "1 draft" : `${count} drafts`);

/** What is to be said of a photo's rights at this moment, and whether it stops exports. */
export interface RightsMark {
  readonly words: string;
  readonly kind: "stop" | "warn" | "fine";
}

export function rightsMark(
  { rights = null, killed = null }: Pick<CarriedAsset, "rights" | "killed">,
  now: Date,
): RightsMark {
  if (killed !== null) return { words: `Killed: ${killed.reason}`, kind: "stop" };
  const expires = rights?.expires ?? null;
  if (expires !== null && isExpired(expires, now)) {
    return { words: `Expired on ${dayInWords(expires)}`, kind: "stop" };
  }
  const isKnown = rights !== null && rights.category !== "unknown";
  const isFine = isKnown && !isExpiring(expires, now);
  return { words: rightsLine(rights), kind: isFine ? "fine" : "warn" };
}
