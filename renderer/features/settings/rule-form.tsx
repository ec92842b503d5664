import { type FormEvent, useState } from "react";
import type { ListedRule } from "../../../shared/contract/house-style.ts";
import { ruleFaults } from "../../../shared/house-style/rule-faults.ts";
import type { StyleRule } from "../../../shared/house-style/style-rule.ts";
import { say } from "../../../shared/words/say.ts";
import { Button } from "../../ui/button.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { draftOf, NEW_RULE, type RuleDraft, ruleOf } from "./rule-draft.ts";
import { faultSentence } from "./rule-fault-sentence.ts";
import { RuleReach } from "./rule-reach.tsx";
import { RuleWords } from "./rule-words.tsx";
import { TryOut } from "./try-out.tsx";

export interface RuleFormProps {
  /** The rule that is changed; null for a new one. */
  readonly first: ListedRule | null;
  readonly rules: readonly ListedRule[];
  readonly isBusy: boolean;
  readonly onKeep: (rule: StyleRule) => void;
  readonly onCancel: () => void;
}

/** What each part of the form is drawn from. */
export interface RulePartProps {
  readonly draft: RuleDraft;
  readonly set: (change: Partial<RuleDraft>) => void;
  /** What is wrong with a field, as a sentence; null where nothing is, or nobody tried to keep it yet. */
  readonly wrong: (...faults: Parameters<typeof faultSentence>[1][]) => string | null;
}

/** One rule of house style as it is written, with a text to try it out on. */
export function RuleForm({ first, rules, isBusy, onKeep, onCancel }: RuleFormProps) {
  const [draft, setDraft] = useState(() => (first === null ? NEW_RULE : draftOf(first)));
  const [isTried, setTried] = useState(false);
  const rule = ruleOf(draft, first, rules);
  const faults = ruleFaults(rule);
  const set = (change: Partial<RuleDraft>) => setDraft((before) => ({ ...before, ...change }));
  const wrong: RulePartProps["wrong"] = (...asked) => {
    const fault = asked.find((one) => faults.includes(one) && (isTried || one === "pattern"));
    return fault === undefined ? null : faultSentence(rule, fault);
  };
  const keep = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (faults.length === 0 && !isBusy) onKeep(rule);
  };
  const parts = { draft, set, wrong };
  return (
    <form
      className="rule-form"
      aria-label={first === null ? say("New rule") : say("Change a rule")}
      onSubmit={keep}
    >
      <RuleWords {...parts} />
      <TryOut rule={rule} isBroken={faults.includes("pattern") || faults.includes("noWords")} />
      <Sentences {...parts} />
      <RuleReach {...parts} />
      <div className="setting-deeds">
        <Button type="submit" isDisabled={isBusy}>
          {say("Keep this rule")}
        </Button>
        <Button onPress={onCancel}>{say("Cancel")}</Button>
      </div>
    </form>
  );
}

function Sentences({ draft, set, wrong }: RulePartProps) {
  const field = (
    label: string,
    name: "why" | "example" | "fine",
    error: string | null,
    description?: string,
  ) => (
    <TextField
      label={label}
      value={draft[name]}
      onChange={(text) => set({ [name]: text })}
      maxLength={500}
      isInvalid={error !== null}
      {...(error === null ? {} : { error })}
      {...(description === undefined ? {} : { description })}
    />
  );
  return (
    <>
      {field(say("Why"), "why", wrong("noWhy"), say("The writer reads this."))}
      {field(say("Example in which it is found"), "example", wrong("noExample", "exampleMissed"))}
      {field(say("The same as it should be"), "fine", wrong("fineFound"))}
    </>
  );
}
