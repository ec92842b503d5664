import { useState } from "react";
import type { ListedRule } from "../../../shared/contract/house-style.ts";
import { matching } from "../../../shared/text/match.ts";
import { say } from "../../../shared/words/say.ts";
import { Button } from "../../ui/button.tsx";
import { SearchField } from "../../ui/search-field.tsx";

export interface RuleListProps {
  readonly rules: readonly ListedRule[];
  readonly isBusy: boolean;
  readonly onNew: () => void;
  readonly onChange: (rule: ListedRule) => void;
  readonly onTurn: (rule: ListedRule) => void;
  readonly onDelete: (rule: ListedRule) => void;
}

/** As many as are read before somebody searches. */
const SHOWN_FIRST = 40;

/** The rules that count, the desk's own first, found by any of their words. */
export function RuleList({ rules, onNew, ...props }: RuleListProps) {
  const [typed, setTyped] = useState("");
  const [isWhole, setWhole] = useState(false);
  const found = matching(rules, typed.trim(), ({ words, pattern, replace, why, id, file }) =>
    [...words, pattern ?? "", ...replace, why, id, file].join(" "),
  );
  const shown = isWhole ? found : found.slice(0, SHOWN_FIRST);
  return (
    <>
      <div className="setting-row rule-row">
        <SearchField label={say("Search rules")} value={typed} onChange={setTyped} />
        <Button onPress={onNew}>{say("New rule…")}</Button>
      </div>
      <p role="status" className="setting-facts">
        {say("{count, plural, =0 {No rule answers to this.} one {# rule} other {# rules}}", {
          count: found.length,
        })}
      </p>
      <ul className="setting-list" aria-label={say("Rules")}>
        {shown.map((rule) => (
          <RuleLine key={rule.id} rule={rule} {...props} />
        ))}
      </ul>
      {shown.length < found.length ? (
        <Button onPress={() => setWhole(true)}>{say("Show all rules")}</Button>
      ) : null}
    </>
  );
}

type RuleLineProps = Omit<RuleListProps, "rules" | "onNew"> & { rule: ListedRule };

function RuleLine({ rule, isBusy, onChange, onTurn, onDelete }: RuleLineProps) {
  const name = rule.words[0] ?? rule.pattern ?? "";
  return (
    <li className={rule.off ? "is-off" : undefined}>
      <span className="rule-words">
        <strong dir="auto">{rule.pattern ?? rule.words.join(", ")}</strong>
        <Instead of={rule} />
        <span className="setting-facts" dir="auto">
          {rule.why}
        </span>
        <span className="setting-facts">{factsOf(rule).join(" · ")}</span>
      </span>
      <Button
        size="small"
        aria-label={say("Change “{rule}”", { rule: name })}
        onPress={() => onChange(rule)}
      >
        {say("Change")}
      </Button>
      <Button
        size="small"
        aria-label={
          rule.off
            ? say("Switch on “{rule}”", { rule: name })
            : say("Switch off “{rule}”", { rule: name })
        }
        isDisabled={isBusy}
        onPress={() => onTurn(rule)}
      >
        {rule.off ? say("Switch on") : say("Switch off")}
      </Button>
      {rule.from === "stet" ? null : (
        <Button
          size="small"
          aria-label={say("Delete the desk’s “{rule}”", { rule: name })}
          isDisabled={isBusy}
          onPress={() => onDelete(rule)}
        >
          {say("Delete")}
        </Button>
      )}
    </li>
  );
}

function Instead({ of: { replace } }: { of: ListedRule }) {
  if (replace.length === 0) return null;
  const isTaken = replace.every((words) => words === "");
  return (
    <span dir="auto">
      {isTaken ? say("left out") : say("write “{words}”", { words: replace.join("”, “") })}
    </span>
  );
}

function factsOf({ off, severity, from, file, language, desk }: ListedRule): string[] {
  return [
    ...(off ? [say("switched off")] : []),
    ...(severity === "ERROR" ? [say("stops an export")] : []),
    from === "stet" ? say("Stet’s own") : say("this desk’s"),
    `${file}.yaml`,
    ...(language === null ? [] : [language]),
    ...(desk === null ? [] : [desk]),
  ];
}
