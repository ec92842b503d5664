import { STATUS_NAMES, STATUSES, type Status } from "../../../shared/article/status.ts";
import type { DraftList } from "../../../shared/contract/drafts.ts";
import type { DraftSort, OpenReview } from "../../../shared/contract/listed-by.ts";
import { say } from "../../../shared/words/say.ts";
import { type DayRange, dayStart, rangeInWords, sinceOf, WHEN_NAMES, type When } from "./when.ts";

/** Which part of the desk the list shows. */
export type DeskPart = "all" | Status | "bin";

export const DESK_PARTS: readonly { readonly value: DeskPart; readonly label: string }[] = [
  { value: "all", label: say("All") },
  ...STATUSES.map((status) => ({ value: status, label: STATUS_NAMES[status] })),
  { value: "bin", label: say("Bin") },
];

/** What narrows the list beside the part; null where it does not. */
export interface ListFilters {
  readonly section: string | null;
  readonly tag: string | null;
  readonly person: string | null;
  readonly when: When | DayRange | null;
  readonly open: OpenReview | null;
  /** Who is to see to it, by name. */
  readonly assignedTo: string | null;
  /** True: longer than was planned. */
  readonly overLength: true | null;
}

/** Everything that a person chose to see, and in which order. */
export interface ListChoice extends ListFilters {
  readonly query: string;
  readonly part: DeskPart;
  readonly sort: DraftSort;
}

export const NO_FILTERS: ListFilters = {
  section: null,
  tag: null,
  person: null,
  when: null,
  open: null,
  assignedTo: null,
  overLength: null,
};
export const WHOLE_DESK: ListChoice = { ...NO_FILTERS, query: "", part: "all", sort: "newest" };

export function hasFilters(filters: ListFilters): boolean {
  return Object.keys(NO_FILTERS).some((name) => filters[name as keyof ListFilters] !== null);
}

/** What of a review is open in the drafts that are listed. */
export const OPEN_NAMES: Readonly<Record<OpenReview, string>> = {
  queries: say("Open queries"),
  comments: say("Open comments"),
};

/** The stretch of time that is chosen, in words; null where it is any. */
export function whenInWords(when: ListFilters["when"]): string | null {
  if (when === null) return null;
  return typeof when === "string" ? WHEN_NAMES[when] : rangeInWords(when);
}

/** The choice as the desk's list takes it; `now` is the time that "today" is reckoned from. */
export function listInput(choice: ListChoice, now: Date): DraftList {
  const { query, part, section, tag, person, when, open, assignedTo, overLength, sort } = choice;
  return {
    ...given({ section, tag, person, assignedTo, query: query.trim() || null }),
    ...(open === null ? {} : { open }),
    ...(overLength === null ? {} : { overLength }),
    ...stretch(when, now),
    ...(part === "all" ? {} : part === "bin" ? { binned: true } : { status: part }),
    sort,
  };
}

function stretch(when: ListFilters["when"], now: Date): Pick<DraftList, "since" | "until"> {
  if (when === null) return {};
  if (typeof when === "string") return { since: sinceOf(when, now) };
  return {
    ...(when.from === null ? {} : { since: dayStart(when.from) }),
    ...(when.to === null ? {} : { until: dayStart(when.to, 1) }),
  };
}

type Texts = Readonly<Record<string, string | null>>;

function given(
  texts: Texts,
): Partial<Record<"section" | "tag" | "person" | "assignedTo" | "query", string>> {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== null));
}
