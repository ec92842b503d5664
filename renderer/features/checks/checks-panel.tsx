import "./checks.css";
import type { Severity } from "../../../shared/article/element.ts";
import type { Finding } from "../../../shared/checks/finding.ts";
import type { DraftSession } from "../../bridge/session.ts";
import { CheckIcon } from "../../ui/icons/check-icon.tsx";
import { FlagIcon } from "../../ui/icons/flag-icon.tsx";
import { WarningIcon } from "../../ui/icons/warning-icon.tsx";
import { useFindings } from "./use-findings.ts";

export interface ChecksPanelProps {
  readonly session: DraftSession;
  /** Brings the place that a finding is about into view. */
  readonly onShow: (finding: Finding) => void;
}

/** What stops an export, and what somebody should look at before readers do. */
export function ChecksPanel({ session, onShow }: ChecksPanelProps) {
  const findings = useFindings(session);
  const stops = findings.filter(({ severity }) => severity === "ERROR");
  const hints = findings.filter(({ severity }) => severity === "WARN");
  return (
    <div className="checks">
      <p role="status" className="checks-sum">
        {findings.length === 0 ? <CheckIcon /> : null}
        {summary(stops.length, hints.length)}
      </p>
      {findings.length === 0 ? null : (
        <ul aria-label="Findings">
          {numbered([...stops, ...hints]).map(({ key, finding }) => (
            <li key={key}>
              <button type="button" className="checks-entry" onClick={() => onShow(finding)}>
                <Sign severity={finding.severity} />
                <span dir="auto">{finding.message}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Sign({ severity }: { readonly severity: Severity }) {
  return severity === "ERROR" ? (
    <span className="checks-sign is-stop">
      <WarningIcon /> Stop
    </span>
  ) : (
    <span className="checks-sign">
      <FlagIcon /> Look
    </span>
  );
}

function summary(stops: number, hints: number): string {
  if (stops + hints === 0) return "Nothing to look at: this article can go out.";
  const parts = [
    ...(stops > 0 ? [`${stops} ${stops === 1 ? "place stops" : "places stop"} an export`] : []),
    ...(hints > 0 ? [`${hints} ${hints === 1 ? "thing" : "things"} to look at`] : []),
  ];
  return `${parts.join(", ")}.`;
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
