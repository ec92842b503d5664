import { isWayBack, type VersionKind } from "./version-kinds.ts";

/** As much of a version as thinning looks at. */
export interface Thinnable {
  readonly kind: VersionKind;
  readonly name: string | null;
  /** ISO 8601. */
  readonly createdAt: string;
}

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;
const WEEK_MS = 7 * DAY_MS;

/** Younger ones are all kept; then one is kept of each hour, of each day, of each week. */
export const ALL_KEPT_MS = DAY_MS;
export const HOURLY_MS = WEEK_MS;
export const DAILY_MS = 60 * DAY_MS;
/** Every single change is kept this long; from before it versions remain. */
export const JOURNAL_KEPT_MS = 90 * DAY_MS;
/** The way back from a restore or an import is kept this long, and thins like an automatic version then. */
const WAY_BACK_MS = WEEK_MS;

/**
 * Which of a draft's versions may go, of all that it has, newest first. Only automatic versions and
 * old ways back ever go; the newest of all stays, so that its number is not given again.
 *
 * Each hour, day or week (of UTC) keeps its newest. A version passes from one scale to the next
 * together with all of its hour or its day: what is dropped today would not have been kept tomorrow,
 * and it does not matter how often thinning ran.
 */
export function versionsToThin<Version extends Thinnable>(
  versions: readonly Version[],
  now: Date,
): Version[] {
  const taken = new Set<string>();
  return versions.filter((version, place) => {
    if (!mayGo(version, now)) return false;
    const span = spanOf(Date.parse(version.createdAt), now.getTime());
    if (span === null) return false;
    if (!taken.has(span)) {
      taken.add(span);
      return false;
    }
    return place > 0;
  });
}

function mayGo({ kind, name, createdAt }: Thinnable, now: Date): boolean {
  if (name !== null) return false;
  if (isWayBack(kind)) return Date.parse(createdAt) <= now.getTime() - WAY_BACK_MS;
  return kind === "automatic";
}

/** The hour, day or week that keeps one of those in it; null where all are kept. */
function spanOf(at: number, now: number): string | null {
  // Also for a time that cannot be read: nothing is dropped on a guess.
  if (!(at <= now - ALL_KEPT_MS)) return null;
  if (endOf(at, HOUR_MS) > now - HOURLY_MS) return `hour ${Math.floor(at / HOUR_MS)}`;
  if (endOf(at, DAY_MS) > now - DAILY_MS) return `day ${Math.floor(at / DAY_MS)}`;
  return `week ${Math.floor(at / WEEK_MS)}`;
}

function endOf(at: number, span: number): number {
  return (Math.floor(at / span) + 1) * span;
}
