import type { Backup } from "../../../shared/contract/backups.ts";
import { say } from "../../../shared/words/say.ts";
import { useDesk } from "../../bridge/desk-context.ts";
import { useDeed } from "../../bridge/use-deed.ts";
import { Alert } from "../../ui/alert.tsx";
import { Button } from "../../ui/button.tsx";
import { toTheSecond } from "../../ui/date-time.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { Progress } from "../../ui/progress.tsx";
import { restoreBackup } from "./restored.ts";

export interface RestoreQuestionProps {
  readonly backup: Backup;
  readonly settled: () => Promise<void>;
  readonly onClose: () => void;
}

/** Says what restoring does to the whole desk, and asks once. */
export function RestoreQuestion({ backup, settled, onClose }: RestoreQuestionProps) {
  const { client } = useDesk();
  const deed = useDeed();
  const restore = () =>
    deed.run(async () => {
      await settled();
      await restoreBackup(client, backup);
      // Until the window finds the restored desk and loads again.
      await new Promise(() => undefined);
    });
  return (
    <Dialog
      title={say("Restore this backup?")}
      size="small"
      isOpen
      isDismissable={!deed.busy}
      onClose={onClose}
      actions={
        <>
          <Button autoFocus onPress={onClose} isDisabled={deed.busy}>
            {say("Cancel")}
          </Button>
          <Button kind="danger" onPress={() => void restore()} isDisabled={deed.busy}>
            {say("Restore the desk")}
          </Button>
        </>
      }
    >
      <p>
        {say(
          "Every draft and version becomes what it was on {toTheSecond}. What stands now is kept as a backup first. The desk closes for a moment, in every window.",
          { toTheSecond: toTheSecond(backup.madeAt) },
        )}
      </p>
      {deed.busy ? <Progress label={say("Restoring the desk…")} /> : null}
      {deed.problem === null ? null : <Alert title={say("Problem")}>{deed.problem.message}</Alert>}
    </Dialog>
  );
}
