import { STATUS_NAMES, STATUSES, type Status } from "../../../shared/article/status.ts";
import type { DraftList } from "../../../shared/contract/drafts.ts";
import { say } from "../../../shared/words/say.ts";
import { useFacets } from "../../bridge/use-facets.ts";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";

export interface WhichDraftsProps {
  readonly filter: DraftList;
  readonly onChange: (part: DraftList) => void;
}

const ALL = "";

/** Which drafts of the desk are looked through: by all that the list is filtered by. */
export function WhichDrafts({ filter, onChange }: WhichDraftsProps) {
  const { sections, tags, people, assigned } = useFacets();
  const named = [
    ["section", say("Section"), say("Any section"), sections],
    ["tag", say("Tag"), say("Any tag"), tags],
    ["person", say("Person"), say("Anybody"), people],
    ["assignedTo", say("Assigned to"), say("Anybody or nobody"), assigned],
  ] as const;
  return (
    <div className="find-which">
      <Select<Status | typeof ALL>
        label={say("In")}
        options={[
          { value: ALL, label: say("All drafts") },
          ...STATUSES.map((status) => ({
            value: status,
            label: say("Only {status}", { status: STATUS_NAMES[status].toLowerCase() }),
          })),
        ]}
        value={filter.status ?? ALL}
        onChange={(status) => onChange({ status: status === ALL ? undefined : status })}
      />
      <TextField
        label={say("That hold the words")}
        value={filter.query ?? ""}
        onChange={(query) => onChange({ query: query.trim() === "" ? undefined : query })}
      />
      {named.map(([key, label, any, names]) =>
        names.length === 0 ? null : (
          <Select
            key={key}
            label={label}
            options={[
              { value: ALL, label: any },
              ...names.map(({ name }) => ({ value: name, label: name })),
            ]}
            value={filter[key] ?? ALL}
            onChange={(name) => onChange({ [key]: name === ALL ? undefined : name })}
          />
        ),
      )}
    </div>
  );
}
