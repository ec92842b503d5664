import { dismiss } from "../../../shared/article/ydoc/dismissed.ts";
import type { Finding } from "../../../shared/checks/finding.ts";
import type { WordFinding } from "../../../shared/checks/word-finding.ts";
import type { Person } from "../../../shared/contract/desk.ts";
import type { DraftSession } from "../../bridge/session.ts";
import { useValue } from "../../bridge/value.ts";
import { Alert } from "../../ui/alert.tsx";
import { Button } from "../../ui/button.tsx";
import { useWordFindings } from "./use-word-findings.ts";
import { WordGroup } from "./word-group.tsx";

export interface WordChecksProps {
  readonly session: DraftSession;
  /** Who lets something stand. */
  readonly person: Person | null;
  readonly onShow: (finding: Finding) => void;
  readonly onFix: (finding: Finding) => void;
}

/** What house style says of the words, and what somebody lets stand. */
export function WordChecks({ session, person, onShow, onFix }: WordChecksProps) {
  const { open, dismissed, problem, wrong } = useWordFindings(session);
  const isReadOnly = useValue(session.readOnly) !== null;
  const letStand = ({ key }: WordFinding, reason: string) => {
    const at = new Date().toISOString();
    session.undo.stopCapturing();
    dismiss(session.doc, key, { reason, name: person?.name ?? "", at });
    session.undo.stopCapturing();
  };
  const deeds = isReadOnly ? null : { onFix, letStand };
  return (
    <>
      {problem === null ? null : <Alert title="Problem">{problem}</Alert>}
      {wrong.map((sentence) => (
        <Alert key={sentence} title="House style">
          {sentence}
        </Alert>
      ))}
      <WordGroup title="House style" findings={open ?? []} onShow={onShow} deeds={deeds} />
      {dismissed.length === 0 ? null : (
        <details className="checks-standing">
          <summary>Let stand: {dismissed.length}</summary>
          <ul aria-label="Let stand">
            {dismissed.map(({ key, place, dismissal, block }) => (
              <li key={`${key} ${block} ${place?.start}`} className="checks-item">
                <span className="checks-stands">
                  <span dir="auto">“{place?.words}”</span>
                  <span className="checks-fix" dir="auto">
                    {dismissal.reason} {dismissal.name}
                  </span>
                </span>
                {isReadOnly ? null : (
                  <Button
                    size="small"
                    aria-label={`Tell of “${place?.words}” again`}
                    onPress={() => dismiss(session.doc, key, null)}
                  >
                    Tell again
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
