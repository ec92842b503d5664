import { say } from "../../../shared/words/say.ts";
import { Checkbox } from "../../ui/checkbox.tsx";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { Remedy } from "./rule-draft.ts";
import type { RulePartProps } from "./rule-form.tsx";

const REMEDIES: readonly { readonly value: Remedy; readonly label: string }[] = [
  { value: "replace", label: say("Write something else") },
  { value: "takeOut", label: say("Leave the words out") },
  { value: "tell", label: say("Only say why") },
];

/** What a rule looks for, and what is written in its place. */
export function RuleWords({ draft, set, wrong }: RulePartProps) {
  const noWords = wrong("noWords", "pattern");
  const faulty = noWords === null ? { isInvalid: false } : { isInvalid: true, error: noWords };
  const miscounted = wrong("replaceCount");
  return (
    <>
      {draft.isPattern ? (
        <TextField
          label={say("Pattern")}
          description={say(
            "A regular expression of JavaScript; $1 in the replacement is its first group.",
          )}
          value={draft.pattern}
          onChange={(pattern) => set({ pattern })}
          maxLength={300}
          autoFocus
          {...faulty}
        />
      ) : (
        <TextField
          label={say("Words or phrases")}
          description={say("One a line, whole words, whatever their capitals.")}
          lines={3}
          value={draft.words}
          onChange={(words) => set({ words })}
          autoFocus
          {...faulty}
        />
      )}
      <Checkbox isSelected={draft.isPattern} onChange={(isPattern) => set({ isPattern })}>
        {say("Look for a pattern instead of words")}
      </Checkbox>
      <Select<Remedy>
        label={say("What to do")}
        options={REMEDIES}
        value={draft.remedy}
        onChange={(remedy) => set({ remedy })}
      />
      {draft.remedy === "replace" ? (
        <TextField
          label={say("Write instead")}
          description={say("One for all, or one a line for each.")}
          lines={2}
          value={draft.replace}
          onChange={(replace) => set({ replace })}
          isInvalid={miscounted !== null}
          {...(miscounted === null ? {} : { error: miscounted })}
        />
      ) : null}
    </>
  );
}
