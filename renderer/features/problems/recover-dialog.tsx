import { useEffect, useState } from "react";
import type { Recovery } from "../../../shared/contract/drafts.ts";
import { toProblem } from "../../../shared/contract/from-wire.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import type { Problem } from "../../../shared/contract/problem.ts";
import { say } from "../../../shared/words/say.ts";
import { useDesk } from "../../bridge/desk-context.ts";
import { useDeed } from "../../bridge/use-deed.ts";
import { Alert } from "../../ui/alert.tsx";
import { Button } from "../../ui/button.tsx";
import { toTheSecond } from "../../ui/date-time.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { Progress } from "../../ui/progress.tsx";
import { recoverySentences } from "./recovery-words.ts";

export interface RecoverDialogProps {
  readonly draft: DraftId;
  readonly onClose: () => void;
  readonly onRecovered: (said: Recovery) => void;
  /** Shows the desk's backups. */
  readonly onBackups: () => void;
}

/** What a damaged draft can be made of again, shown before it is done. */
export function RecoverDialog({ draft, onClose, onRecovered, onBackups }: RecoverDialogProps) {
  const { client } = useDesk();
  const { said, problem } = useRecoverable(draft);
  const deed = useDeed();
  const recover = () =>
    deed.run(async () => onRecovered(await client.drafts.recover({ id: draft })));
  const failure = deed.problem ?? problem;
  return (
    <Dialog
      title={say("Recover this draft?")}
      isText
      isOpen
      isDismissable={!deed.busy}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onBackups} isDisabled={deed.busy}>
            {say("Backups…")}
          </Button>
          <span className="faults-gap" />
          <Button onPress={onClose} isDisabled={deed.busy}>
            {say("Cancel")}
          </Button>
          <Button
            kind="primary"
            onPress={() => void recover()}
            isDisabled={deed.busy || said === null}
          >
            {say("Recover")}
          </Button>
        </>
      }
    >
      {said === null ? null : <Said said={said} />}
      {deed.busy || (said === null && failure === null) ? (
        <Progress label={deed.busy ? say("Recovering the draft…") : say("Reading the journal…")} />
      ) : null}
      {failure === null ? null : <Alert title={say("Problem")}>{failure.message}</Alert>}
    </Dialog>
  );
}

function Said({ said }: { readonly said: Recovery }) {
  return (
    <>
      <ul aria-label={say("What can be had")}>
        {recoverySentences(said).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {said.lost.length === 0 ? null : (
        <ul aria-label={say("Lost changes")}>
          {said.lost.map(({ at, person }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two may be of one moment, and none moves.
            <li key={index}>
              {toTheSecond(at)}
              {person === null ? "" : `, ${person}`}
            </li>
          ))}
        </ul>
      )}
      <p>
        {say(
          "What was damaged is kept aside on the desk. The draft as it is then becomes a version.",
        )}
      </p>
    </>
  );
}

function useRecoverable(draft: DraftId) {
  const { client } = useDesk();
  const [said, setSaid] = useState<Recovery | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => {
    client.drafts.recoverable({ id: draft }).then(setSaid, (error: unknown) => {
      setProblem(toProblem(error));
    });
  }, [client, draft]);
  return { said, problem };
}
