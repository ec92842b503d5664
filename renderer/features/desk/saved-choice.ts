import { z } from "zod";
import { STATUSES } from "../../../shared/article/status.ts";
import { DRAFT_SORTS, OPEN_REVIEWS } from "../../../shared/contract/drafts.ts";
import type { Settings } from "../../../shared/settings/settings.ts";
import { type ListChoice, WHOLE_DESK } from "./list-choice.ts";
import { WHENS } from "./when.ts";

type SavedFilter = Settings["savedFilters"][number];

const name = z.string().max(500).nullable().catch(null);
const day = z.iso.date().nullable();

/** What this Stet does not know of a choice, since a newer one kept it, narrows nothing. */
const choice = z.object({
  query: z.string().max(500).catch(""),
  part: z.enum(["all", ...STATUSES, "bin"]).catch("all"),
  section: name,
  tag: name,
  person: name,
  assignedTo: name,
  when: z
    .union([z.enum(WHENS), z.object({ from: day, to: day })])
    .nullable()
    .catch(null),
  open: z.enum(OPEN_REVIEWS).nullable().catch(null),
  overLength: z.literal(true).nullable().catch(null),
  sort: z.enum(DRAFT_SORTS).catch("newest"),
}) satisfies z.ZodType<ListChoice>;

export function readChoice(saved: SavedFilter): ListChoice {
  return choice.parse(saved.choice);
}

/** Keeps the choice under a name, in the place of one that has it already. */
export function withChoice(
  saved: readonly SavedFilter[],
  called: string,
  kept: ListChoice,
): SavedFilter[] {
  const others = saved.filter((one) => one.name !== called);
  return [...others, { name: called, choice: choice.parse(kept) }];
}

/** Whether the list shows just that. */
export function isChosen(saved: SavedFilter, shown: ListChoice): boolean {
  return JSON.stringify(readChoice(saved)) === JSON.stringify(choice.parse(shown));
}

/** Whether there is anything in a choice that is worth a name. */
export function isWhole(shown: ListChoice): boolean {
  return JSON.stringify(choice.parse(shown)) === JSON.stringify(choice.parse(WHOLE_DESK));
}
