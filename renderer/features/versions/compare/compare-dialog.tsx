import { say } from "../../../../shared/words/say.ts";
import "./compare.css";
import { useEffect, useState } from "react";
import type { Problem } from "../../../../shared/contract/problem.ts";
import type { DraftState } from "../../../../shared/contract/versions.ts";
import type { DraftSession } from "../../../bridge/session.ts";
import { useDeed } from "../../../bridge/use-deed.ts";
import { useValue } from "../../../bridge/value.ts";
import { Alert } from "../../../ui/alert.tsx";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { useVersions } from "../use-versions.ts";
import { changesIn } from "./change-list.ts";
import {
  isOther,
  type OtherDraft,
  type OtherFile,
  type States,
  whyNotRestored,
} from "./compared-states.ts";
import { Comparison } from "./comparison-view.tsx";
import { CorrectionButton } from "./correction-button.tsx";
import { LookBar } from "./look-bar.tsx";
import { OtherPickers } from "./other-pickers.tsx";
import { StatePickers } from "./state-pickers.tsx";
import { useComparison } from "./use-comparison.ts";
import { useLook } from "./use-look.ts";
import type { StepShortcuts } from "./use-steps.ts";
import { useWayBack } from "./use-way-back.ts";

export interface CompareDialogProps {
  readonly session: DraftSession;
  /** What is compared with now at first; the newest version where nothing is named. */
  readonly asked: DraftState | OtherDraft | OtherFile | null;
  readonly shortcuts: StepShortcuts;
  readonly onClose: () => void;
}

/** Any two states of a draft, with what became of the one in the other, and the way back. */
export function CompareDialog({ session, asked, shortcuts, onClose }: CompareDialogProps) {
  const deed = useDeed();
  const { versions, problem: unread } = useVersions(session.id);
  const [states, setStates] = useState<States | null>(() => firstStates(asked));
  const newest = versions?.[0]?.number;
  useEffect(() => {
    if (newest !== undefined) setStates((chosen) => chosen ?? { from: newest, to: "now" });
  }, [newest]);
  const compared = useComparison(session, states);
  const { look, isWide, change } = useLook();
  const isReadOnly = useValue(session.readOnly) !== null;
  const reason = states === null ? null : whyNotRestored(states);
  const canRestore = reason === null && !isReadOnly;
  const way = useWayBack(session, canRestore ? compared.states : null, versions);
  const isShown = compared.states === states;
  const restoreAll = () => {
    if (way !== null) void deed.run(way.all);
  };
  const problem = deed.problem ?? compared.problem ?? unread;
  const changes = compared.comparison === null ? [] : changesIn(compared.comparison);
  const differs = isShown && way !== null && changes.some(({ part }) => part !== null);
  return (
    <Dialog
      title={say("Compare versions")}
      isOpen
      onClose={onClose}
      size={look.view === "sides" ? "screen" : "page"}
      actions={
        <>
          {reason === null ? null : <p className="compare-reason">{reason}</p>}
          <span className="versions-gap" />
          <CorrectionButton session={session} compared={compared} isReadOnly={isReadOnly} />
          <Button onPress={onClose}>{say("Close")}</Button>
          <Button kind="primary" onPress={restoreAll} isDisabled={!differs || deed.busy}>
            {way?.takesOver ? say("Take over all") : say("Restore all")}
          </Button>
        </>
      }
    >
      <StatePickers versions={versions} states={states} onChange={setStates} />
      <div className="compare-tools">
        <LookBar look={look} isWide={isWide} onChange={change} />
        <OtherPickers
          draft={session.id}
          onPick={(to) => setStates({ from: ofDraft(states), to })}
        />
      </div>
      {versions?.length === 0 && states === null ? <NoVersions /> : null}
      <ComparingProblem
        problem={problem}
        onAgain={states === null ? null : () => void compared.compareAgain()}
      />
      <Comparison
        compared={compared}
        look={look}
        onRestore={isShown ? (way?.part ?? null) : null}
        deed={deed}
        shortcuts={shortcuts}
        onCancel={onClose}
      />
    </Dialog>
  );
}

function firstStates(asked: CompareDialogProps["asked"]): States | null {
  if (asked === null) return null;
  return typeof asked === "object" ? { from: "now", to: asked } : { from: asked, to: "now" };
}

/** What of the draft itself a person looks at: its later state. */
function ofDraft(states: States | null): DraftState {
  return states === null || isOther(states.to) ? (states?.from ?? "now") : states.to;
}

interface ComparingProblemProps {
  readonly problem: Problem | null;
  readonly onAgain: (() => void) | null;
}

function ComparingProblem({ problem, onAgain }: ComparingProblemProps) {
  if (problem === null) return null;
  return (
    <Alert
      title={say("Problem")}
      actions={onAgain === null ? null : <Button onPress={onAgain}>{say("Try again")}</Button>}
    >
      {problem.message}
    </Alert>
  );
}

function NoVersions() {
  return (
    <p className="compare-empty">
      {say(
        "This draft has no version yet to compare with. Stet keeps one by itself every ten minutes of writing; save one by name in the Versions tab to keep it for good.",
      )}
    </p>
  );
}
