import "./backups.css";
import { say } from "../../../shared/words/say.ts";
import { useDesk } from "../../bridge/desk-context.ts";
import { useDeed } from "../../bridge/use-deed.ts";
import { Alert } from "../../ui/alert.tsx";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Progress } from "../../ui/progress.tsx";
import { salvageDesk } from "./restored.ts";

export interface SalvageQuestionProps {
  /** Whether the host can close the desk and open it again. */
  readonly canRestore: boolean;
  readonly onBackups: () => void;
  readonly onClose: () => void;
}

/** For a desk whose database was found damaged while it was open: says what can be done, and asks once. */
export function SalvageQuestion({ canRestore, onBackups, onClose }: SalvageQuestionProps) {
  const { client } = useDesk();
  const deed = useDeed();
  const salvage = () =>
    deed.run(async () => {
      await salvageDesk(client);
      // Until the window finds the desk again and loads.
      await new Promise(() => undefined);
    });
  return (
    <Dialog
      title={say("Save what can be read?")}
      size="small"
      isOpen
      isDismissable={!deed.busy}
      onClose={onClose}
      actions={
        <>
          <Button autoFocus onPress={onClose} isDisabled={deed.busy}>
            {say("Cancel")}
          </Button>
          <Button onPress={onBackups} isDisabled={deed.busy}>
            {say("Open Backups…")}
          </Button>
          <Button
            kind="primary"
            onPress={() => void salvage()}
            isDisabled={deed.busy || !canRestore}
          >
            {say("Save what can be read")}
          </Button>
        </>
      }
    >
      <p>
        {say(
          "What can be read of the damaged database is saved, and what cannot is taken from the desk's backups and versions. The damaged database is kept.",
        )}
      </p>
      <p>
        {say(
          "The desk closes for a moment, in every window. Save a copy of what is not saved yet first: it is in no backup.",
        )}
      </p>
      {deed.busy ? <Progress label={say("Saving what can be read")} /> : null}
      {deed.problem === null ? null : <Alert title={say("Problem")}>{deed.problem.message}</Alert>}
    </Dialog>
  );
}
