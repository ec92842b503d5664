import { type ReactNode, useId } from "react";
import type { Finding } from "../../../shared/checks/finding.ts";
import { say } from "../../../shared/words/say.ts";
import { Button } from "../../ui/button.tsx";
import { classNames } from "../../ui/class-names.ts";

export interface FindingGroupProps {
  readonly title: string;
  readonly sign: ReactNode;
  readonly isStop?: boolean;
  readonly findings: readonly Finding[];
  readonly onShow: (finding: Finding) => void;
  /** Null where nothing may be written. */
  readonly onFix: ((finding: Finding) => void) | null;
}

/** Findings of one weight under their heading; each leads to its place. None, no heading. */
export function FindingGroup(props: FindingGroupProps) {
  const { title, sign, isStop = false, findings, onShow, onFix } = props;
  const id = useId();
  if (findings.length === 0) return null;
  return (
    <section className={classNames("checks-group", isStop && "is-stop")} aria-labelledby={id}>
      <h2 id={id} className="checks-title">
        {sign} {title} <span className="checks-count">{findings.length}</span>
      </h2>
      <ul aria-labelledby={id}>
        {numbered(findings).map(({ key, finding }) => (
          <li key={key} className="checks-item">
            <button type="button" className="checks-entry" onClick={() => onShow(finding)}>
              <span dir="auto">{finding.message}</span>
              <span className="checks-fix">{finding.fix}</span>
            </button>
            {finding.remedy === null || onFix === null ? null : (
              <Button
                size="small"
                aria-label={say("Fix: {fix}", { fix: finding.fix })}
                onPress={() => onFix(finding)}
              >
                {say("Fix")}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Two findings may read the same, in the same block: then their place among these tells. */
function numbered(findings: readonly Finding[]) {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const { rule, block, message } = finding;
    const key = `${rule} ${block} ${message}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return { key: `${key} ${count}`, finding };
  });
}
