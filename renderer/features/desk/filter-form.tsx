import type { Facets } from "../../../shared/contract/drafts.ts";
import {
  DRAFT_SORTS,
  type DraftSort,
  OPEN_REVIEWS,
  type OpenReview,
} from "../../../shared/contract/listed-by.ts";
import { say } from "../../../shared/words/say.ts";
import { useFacets } from "../../bridge/use-facets.ts";
import { Button } from "../../ui/button.tsx";
import { Select } from "../../ui/select.tsx";
import { hasFilters, type ListChoice, NO_FILTERS, OPEN_NAMES } from "./list-choice.ts";
import { RangeFields } from "./range-fields.tsx";
import { SaveFilter } from "./save-filter.tsx";
import { ANY_DAY, WHEN_NAMES, WHENS, type When } from "./when.ts";

export interface FilterFormProps {
  readonly choice: ListChoice;
  readonly onChange: (choice: ListChoice) => void;
}

/** The order of the list, and what narrows it: each choice counts at once. */
export function FilterForm({ choice, onChange }: FilterFormProps) {
  const facets = useFacets();
  const set = (change: Partial<ListChoice>) => onChange({ ...choice, ...change });
  return (
    <div className="desk-filters">
      <Select<DraftSort>
        label={say("Sort by")}
        options={DRAFT_SORTS.map((value) => ({ value, label: SORT_NAMES[value] }))}
        value={choice.sort}
        onChange={(sort) => set({ sort })}
      />
      <NameSelect
        label={say("Section")}
        names={facets.sections}
        value={choice.section}
        onChange={(section) => set({ section })}
      />
      <NameSelect
        label={say("Tag")}
        names={facets.tags}
        value={choice.tag}
        onChange={(tag) => set({ tag })}
      />
      <NameSelect
        label={say("Person")}
        names={facets.people}
        value={choice.person}
        onChange={(person) => set({ person })}
      />
      <NameSelect
        label={say("Assigned to")}
        names={facets.assigned}
        value={choice.assignedTo}
        onChange={(assignedTo) => set({ assignedTo })}
      />
      <Select<OpenReview | "any">
        label={say("In review")}
        options={[
          { value: "any", label: say("Any") },
          ...OPEN_REVIEWS.map((value) => ({ value, label: OPEN_NAMES[value] })),
        ]}
        value={choice.open ?? "any"}
        onChange={(open) => set({ open: open === "any" ? null : open })}
      />
      <Select<"any" | "over">
        label={say("Length")}
        options={[
          { value: "any", label: say("Any") },
          { value: "over", label: say("Over planned length") },
        ]}
        value={choice.overLength === null ? "any" : "over"}
        onChange={(length) => set({ overLength: length === "any" ? null : true })}
      />
      <WhenSelect value={choice.when} onChange={(when) => set({ when })} />
      {choice.when === null || typeof choice.when === "string" ? null : (
        <RangeFields value={choice.when} onChange={(when) => set({ when })} />
      )}
      <Button size="small" onPress={() => set(NO_FILTERS)} isDisabled={!hasFilters(choice)}>
        {say("Clear the filters")}
      </Button>
      <SaveFilter choice={choice} />
    </div>
  );
}

interface WhenSelectProps {
  readonly value: ListChoice["when"];
  readonly onChange: (value: ListChoice["when"]) => void;
}

function WhenSelect({ value, onChange }: WhenSelectProps) {
  const choose = (chosen: When | "any" | "range") => {
    if (chosen === "any") onChange(null);
    else onChange(chosen === "range" ? ANY_DAY : chosen);
  };
  return (
    <Select<When | "any" | "range">
      label={say("Changed")}
      options={[
        { value: "any", label: say("Any time") },
        ...WHENS.map((when) => ({ value: when, label: WHEN_NAMES[when] })),
        { value: "range", label: say("Between two days") },
      ]}
      value={typeof value === "object" && value !== null ? "range" : (value ?? "any")}
      onChange={choose}
    />
  );
}

const SORT_NAMES: Readonly<Record<DraftSort, string>> = {
  newest: say("Changed last first"),
  oldest: say("Changed longest ago first"),
  created: say("Newest draft first"),
  deadline: say("Next deadline first"),
  headline: say("Headline, A to Z"),
  longest: say("Longest first"),
  match: say("Best match of the search"),
};

interface NameSelectProps {
  readonly label: string;
  readonly names: Facets["tags"];
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

const ANY = "\0any";

function NameSelect({ label, names, value, onChange }: NameSelectProps) {
  const options = names.map(({ name, count }) => ({ value: name, label: `${name} (${count})` }));
  // What is chosen stays to be seen, also when no draft has it any more.
  const isGone = value !== null && !names.some(({ name }) => name === value);
  return (
    <Select
      label={label}
      options={[
        { value: ANY, label: say("Any") },
        ...(isGone ? [{ value, label: `${value} (0)` }] : []),
        ...options,
      ]}
      value={value ?? ANY}
      onChange={(chosen) => onChange(chosen === ANY ? null : chosen)}
    />
  );
}
