import { isDay } from "../../../shared/article/rights.ts";
import { STATUSES } from "../../../shared/article/status.ts";
import { DRAFT_SORTS, OPEN_REVIEWS } from "../../../shared/contract/listed-by.ts";
import type { Settings } from "../../../shared/settings/settings.ts";
import { type ListChoice, WHOLE_DESK } from "./list-choice.ts";
import { type DayRange, WHENS } from "./when.ts";

type SavedFilter = Settings["savedFilters"][number];

const MAX_LENGTH = 500;
const PARTS = ["all", ...STATUSES, "bin"] as const;

/**
 * The choice as it was kept. What this Stet does not know of it, since a newer one kept it, narrows
 * nothing. By hand and not by a schema: the list is drawn while the article waits for its first letter.
 */
export function readChoice({ choice }: SavedFilter): ListChoice {
  return known(choice);
}

function known(choice: Partial<Record<keyof ListChoice, unknown>>): ListChoice {
  return {
    query: textOf(choice.query) ?? "",
    part: oneOf(PARTS, choice.part) ?? "all",
    section: textOf(choice.section),
    tag: textOf(choice.tag),
    person: textOf(choice.person),
    assignedTo: textOf(choice.assignedTo),
    when: oneOf(WHENS, choice.when) ?? rangeOf(choice.when),
    open: oneOf(OPEN_REVIEWS, choice.open),
    overLength: choice.overLength === true ? true : null,
    sort: oneOf(DRAFT_SORTS, choice.sort) ?? "newest",
  };
}

function textOf(value: unknown): string | null {
  return typeof value === "string" && value.length <= MAX_LENGTH ? value : null;
}

function oneOf<Known extends string>(known: readonly Known[], value: unknown): Known | null {
  return known.find((one) => one === value) ?? null;
}

function rangeOf(value: unknown): DayRange | null {
  if (typeof value !== "object" || value === null) return null;
  const { from, to } = value as Partial<Record<keyof DayRange, unknown>>;
  return isEnd(from) && isEnd(to) ? { from, to } : null;
}

function isEnd(value: unknown): value is string | null {
  return value === null || (typeof value === "string" && isDay(value));
}

/** Keeps the choice under a name, in the place of one that has it already. */
export function withChoice(
  saved: readonly SavedFilter[],
  called: string,
  kept: ListChoice,
): SavedFilter[] {
  const others = saved.filter((one) => one.name !== called);
  return [...others, { name: called, choice: { ...known(kept) } }];
}

/** Whether the list shows just that. */
export function isChosen(saved: SavedFilter, shown: ListChoice): boolean {
  return JSON.stringify(readChoice(saved)) === JSON.stringify(known(shown));
}

const WHOLE = known(WHOLE_DESK);

/** Whether there is anything in a choice that is worth a name. */
export function isWhole(shown: ListChoice): boolean {
  return JSON.stringify(known(shown)) === JSON.stringify(WHOLE);
}
