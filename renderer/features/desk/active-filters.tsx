import { say } from "../../../shared/words/say.ts";
import { TagList } from "../../ui/tag-list.tsx";
import { type ListChoice, type ListFilters, OPEN_NAMES, whenInWords } from "./list-choice.ts";

export interface ActiveFiltersProps {
  readonly choice: ListChoice;
  readonly onChange: (choice: ListChoice) => void;
}

/** The filters that narrow the list, each with its cross. */
export function ActiveFilters({ choice, onChange }: ActiveFiltersProps) {
  const active = activeFilters(choice);
  if (active.length === 0) return null;
  const remove = (label: string) => {
    const filter = active.find((candidate) => candidate.label === label);
    if (filter !== undefined) onChange({ ...choice, [filter.name]: null });
  };
  return (
    <TagList
      label={say("Filters of the list")}
      tags={active.map(({ label }) => label)}
      onRemove={remove}
    />
  );
}

interface ActiveFilter {
  readonly name: keyof ListFilters;
  readonly label: string;
}

function activeFilters(filters: ListFilters): ActiveFilter[] {
  const { section, tag, person, when, open, assignedTo, overLength } = filters;
  const named = (name: keyof ListFilters, label: string | null): ActiveFilter[] =>
    label === null ? [] : [{ name, label }];
  return [
    ...named("section", section === null ? null : say("Section: {section}", { section })),
    ...named("tag", tag === null ? null : say("Tag: {tag}", { tag })),
    ...named("person", person === null ? null : say("Person: {person}", { person })),
    ...named(
      "assignedTo",
      assignedTo === null ? null : say("Assigned: {assignedTo}", { assignedTo }),
    ),
    ...named("open", open === null ? null : OPEN_NAMES[open]),
    ...named("overLength", overLength === null ? null : say("Over planned length")),
    ...named("when", whenInWords(when)),
  ];
}
