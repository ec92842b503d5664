import type { FindQuery } from "../../../shared/find/query.ts";
import { say } from "../../../shared/words/say.ts";
import { Checkbox } from "../../ui/checkbox.tsx";

export interface QueryOptionsProps {
  readonly query: FindQuery;
  readonly onChange: (part: Partial<FindQuery>) => void;
}

type Option = Exclude<keyof FindQuery, "text">;

const OPTIONS: readonly (readonly [Option, string])[] = [
  ["matchCase", say("Match case")],
  ["matchAccents", say("Match accents")],
  ["wholeWord", say("Whole words")],
  ["isRegex", say("Regular expression")],
  ["skipsQuotations", say("Skip quotations")],
  ["preservesCase", say("Preserve case")],
];

/** How the words are looked for. */
export function QueryOptions({ query, onChange }: QueryOptionsProps) {
  return (
    <fieldset className="find-options" aria-label={say("How to look")}>
      {OPTIONS.map(([name, label]) => (
        <Checkbox
          key={name}
          isSelected={query[name]}
          onChange={(isSelected) => onChange({ [name]: isSelected })}
        >
          {label}
        </Checkbox>
      ))}
    </fieldset>
  );
}
