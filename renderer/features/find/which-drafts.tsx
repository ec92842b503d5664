import { STATUSES, type Status } from "../../../shared/article/status.ts";
import type { DraftList } from "../../../shared/contract/drafts.ts";
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
    ["section", "Section", "Any section", sections],
    ["tag", "Tag", "Any tag", tags],
    ["person", "Person", "Anybody", people],
    ["assignedTo", "Assigned to", "Anybody or nobody", assigned],
  ] as const;
  return (
    <div className="find-which">
      <Select<Status | typeof ALL>
        label="In"
        options={[
          { value: ALL, label: "All drafts" },
          ...STATUSES.map((status) => ({ value: status, label: `Only ${nameOf(status)}` })),
        ]}
        value={filter.status ?? ALL}
        onChange={(status) => onChange({ status: status === ALL ? undefined : status })}
      />
      <TextField
        label="That hold the words"
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

function nameOf(status: Status): string {
  return status === "inEdit" ? "in edit" : status;
}
