import { say } from "../../../shared/words/say.ts";
import { Checkbox } from "../../ui/checkbox.tsx";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { RuleDraft } from "./rule-draft.ts";
import type { RulePartProps } from "./rule-form.tsx";

/** How much a rule weighs, and which articles and words it goes for. */
export function RuleReach({ draft, set }: RulePartProps) {
  return (
    <>
      <div className="setting-row">
        <Select<RuleDraft["severity"]>
          label={say("Weight")}
          options={[
            { value: "WARN", label: say("Worth a look") },
            { value: "ERROR", label: say("Stops an export") },
          ]}
          value={draft.severity}
          onChange={(severity) => set({ severity })}
        />
        <TextField
          label={say("Only in this section")}
          placeholder={say("every section")}
          value={draft.desk}
          onChange={(desk) => set({ desk })}
          maxLength={80}
        />
        <TextField
          label={say("Only in this language")}
          placeholder={say("every one, or en, en-GB, fr")}
          value={draft.language}
          onChange={(language) => set({ language })}
          maxLength={35}
        />
      </div>
      <Checkbox isSelected={draft.matchCase} onChange={(matchCase) => set({ matchCase })}>
        {say("Capitals count")}
      </Checkbox>
      <Checkbox isSelected={draft.inQuotations} onChange={(inQuotations) => set({ inQuotations })}>
        {say("Look into quotations, too")}
      </Checkbox>
    </>
  );
}
