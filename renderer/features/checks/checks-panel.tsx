import "./checks.css";
import type { ReactNode } from "react";
import type { Finding } from "../../../shared/checks/finding.ts";
import { say } from "../../../shared/words/say.ts";
import type { DraftSession } from "../../bridge/session.ts";
import { useValue } from "../../bridge/value.ts";
import { CheckIcon } from "../../ui/icons/check-icon.tsx";
import { FlagIcon } from "../../ui/icons/flag-icon.tsx";
import { WarningIcon } from "../../ui/icons/warning-icon.tsx";
import { FindingGroup } from "./finding-group.tsx";
import { styleStopsOf } from "./style-stops.ts";
import { useFindings } from "./use-findings.ts";

export interface ChecksPanelProps {
  readonly session: DraftSession;
  /** Brings the place that a finding is about into view. */
  readonly onShow: (finding: Finding) => void;
  /** Does what a finding with a remedy offers. */
  readonly onFix: (finding: Finding) => void;
  /** What is said of the words, below. */
  readonly children: ReactNode;
}

/** What stops an export, and what somebody should look at before readers do. */
export function ChecksPanel({ session, onShow, onFix, children }: ChecksPanelProps) {
  const findings = useFindings(session);
  const isReadOnly = useValue(session.readOnly) !== null;
  const styleStops = useValue(styleStopsOf(session.doc));
  const stops = findings.filter(({ severity }) => severity === "ERROR");
  const hints = findings.filter(({ severity }) => severity === "WARN");
  return (
    <div className="checks">
      <Sum stops={stops.length + styleStops} hints={hints.length} />
      <FindingGroup
        title={say("Stops an export")}
        sign={<WarningIcon />}
        isStop
        findings={stops}
        onShow={onShow}
        onFix={isReadOnly ? null : onFix}
      />
      <FindingGroup
        title={say("Worth a look")}
        sign={<FlagIcon />}
        findings={hints}
        onShow={onShow}
        onFix={isReadOnly ? null : onFix}
      />
      {children}
    </div>
  );
}

/** Heard again by screen readers when it changes; the lists below it are not. */
function Sum({ stops, hints }: { readonly stops: number; readonly hints: number }): ReactNode {
  return (
    <p role="status" className="checks-sum">
      {stops === 0 ? <CheckIcon /> : null}
      {summary(stops, hints)}
    </p>
  );
}

function summary(stops: number, hints: number): string {
  if (stops === 0 && hints === 0) return say("Nothing stops an export.");
  if (stops === 0)
    return say(
      "Nothing stops an export; {hints, plural, one {# thing is worth a look} other {# things are worth a look}}.",
      { hints },
    );
  if (hints === 0)
    return say("{stops, plural, one {# thing stops an export} other {# things stop an export}}.", {
      stops,
    });
  return say(
    "{stops, plural, one {# thing stops an export} other {# things stop an export}}, {hints, plural, one {# thing is worth a look} other {# things are worth a look}}.",
    { stops, hints },
  );
}
