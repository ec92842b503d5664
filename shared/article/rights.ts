import { say, spokenLocale } from "../words/say.ts";

/** How a photo may be used; `unknown` until somebody has looked. */
export const RIGHTS_CATEGORIES = ["free", "conditional", "paid", "unknown"] as const;
export type RightsCategory = (typeof RIGHTS_CATEGORIES)[number];

/** What the desk may do with a photo. */
export interface PhotoRights {
  category: RightsCategory;
  /** In words, e.g. "No use in sales material." */
  restrictions: string | null;
  /** The last day on which it may be published: "2026-12-31", as the newsroom's clock has it. */
  expires: string | null;
  /** An https or http address. */
  licence: string | null;
}

/** Somebody has said that the photo is not to be published. */
export interface PhotoKill {
  at: string;
  person: string;
  reason: string;
}

export const UNKNOWN_RIGHTS: Readonly<PhotoRights> = {
  category: "unknown",
  restrictions: null,
  expires: null,
  licence: null,
};

export const RIGHTS_NAMES: Readonly<Record<RightsCategory, string>> = {
  free: say("Free"),
  conditional: say("Conditional"),
  paid: say("Paid"),
  unknown: say("Unknown"),
};

/** Days before its last in which a photo counts as expiring. */
const EXPIRING_DAYS = 30;

/** Whether its last day has passed. */
export function isExpired(expires: string | null, now: Date): boolean {
  return expires !== null && expires < dayOf(now);
}

/** Whether its last day is near, and has not passed. */
export function isExpiring(expires: string | null, now: Date): boolean {
  if (expires === null || isExpired(expires, now)) return false;
  const soon = new Date(now);
  soon.setDate(soon.getDate() + EXPIRING_DAYS);
  return expires <= dayOf(soon);
}

/** "2026-11-29", as this machine's clock has it. */
export function dayOf(at: Date): string {
  const parts = [at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, "0"));
  return [String(at.getFullYear()).padStart(4, "0"), ...parts].join("-");
}

/** A day of the calendar that some month really has: no 31 February. */
export function isDay(day: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return false;
  const at = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
}

/** A day in words: "3 December 2026". */
export function dayInWords(day: string, locale = spokenLocale()): string {
  if (!isDay(day)) return say("“{day}”, which is no day", { day });
  const words = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat(locale, words).format(new Date(`${day}T00:00:00Z`));
}

/** "Paid, until 3 December 2026: no use in sales material." */
export function rightsLine(rights: PhotoRights | null): string {
  if (rights === null) return say("Rights unknown");
  const { category, restrictions, expires } = rights;
  const name = category === "unknown" ? say("Rights unknown") : RIGHTS_NAMES[category];
  const until =
    expires === null ? name : say("{name}, until {day}", { name, day: dayInWords(expires) });
  return restrictions === null ? until : `${until}: ${restrictions}`;
}
