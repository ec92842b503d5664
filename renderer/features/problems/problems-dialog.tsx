import { say } from "../../../shared/words/say.ts";
import "./problems.css";
import { useMemo, useState } from "react";
import type { DeskInfo } from "../../../shared/contract/desk.ts";
import { useDesk } from "../../bridge/desk-context.ts";
import { useValue } from "../../bridge/value.ts";
import { Alert } from "../../ui/alert.tsx";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { LoggedFaults, SeenFaults } from "./fault-list.tsx";
import { reportText } from "./report.ts";
import { ReportPreview } from "./report-preview.tsx";
import { type Logged, useLogged } from "./use-logged.ts";
import { withoutSeen } from "./without-seen.ts";

export interface ProblemsDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly info: Pick<DeskInfo, "appVersion" | "contract" | "host">;
  /** Shows where the desk is checked and backed up. */
  readonly onBackups: () => void;
}

/** What went wrong, what it means, what can safely be done, and a report to pass on. */
export function ProblemsDialog({ isOpen, ...props }: ProblemsDialogProps) {
  return isOpen ? <OpenProblems {...props} /> : null;
}

function OpenProblems({ onClose, info, onBackups }: Omit<ProblemsDialogProps, "isOpen">) {
  const { faults } = useDesk();
  const seen = useValue(faults.seen);
  const { logged, problem } = useLogged();
  const [isReporting, setReporting] = useState(false);
  return (
    <Dialog
      title={say("Problems")}
      size="large"
      isText
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={() => location.reload()}>{say("Load the page again")}</Button>
          <Button onPress={onBackups}>{say("Backups…")}</Button>
          <span className="faults-gap" />
          <Button onPress={onClose}>{say("Close")}</Button>
          <Button
            kind="primary"
            onPress={() => setReporting(true)}
            isDisabled={logged === null && problem === null}
          >
            {say("Report…")}
          </Button>
        </>
      }
    >
      <p className="faults-promise">
        {say(
          "What you type goes to the disk as you type it. A problem takes nothing away that was called saved.",
        )}
      </p>
      <section aria-labelledby="faults-seen">
        <h3 id="faults-seen">{say("In this window")}</h3>
        <SeenFaults seen={seen} />
      </section>
      <section aria-labelledby="faults-logged">
        <h3 id="faults-logged">{say("Noted by the desk")}</h3>
        {problem === null ? null : <Alert title={say("Problem")}>{problem.message}</Alert>}
        {logged === null ? null : (
          <LoggedFaults lines={withoutSeen(logged.lines, seen, performance.timeOrigin)} />
        )}
      </section>
      {isReporting ? (
        <Report info={info} logged={logged} onClose={() => setReporting(false)} />
      ) : null}
    </Dialog>
  );
}

interface ReportProps extends Pick<ProblemsDialogProps, "info" | "onClose"> {
  readonly logged: Logged | null;
}

const UNKNOWN = { platform: "unknown", arch: "", node: "unknown" };

/** The report as it stood when it was asked for. */
function Report({ info, logged, onClose }: ReportProps) {
  const { faults } = useDesk();
  const text = useMemo(() => {
    const { system = UNKNOWN, lines = [] } = logged ?? {};
    return reportText({
      desk: info,
      system,
      seen: faults.seen.get(),
      logged: lines,
      now: new Date(),
    });
  }, [faults, info, logged]);
  return <ReportPreview text={text} onClose={onClose} />;
}
