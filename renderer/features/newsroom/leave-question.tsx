import { say } from "../../../shared/words/say.ts";
import { useDesk } from "../../bridge/desk-context.ts";
import { useDeed } from "../../bridge/use-deed.ts";
import { Alert } from "../../ui/alert.tsx";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import type { Joined } from "./link-words.ts";

export interface LeaveQuestionProps {
  readonly state: Joined;
  readonly onClose: () => void;
}

/** Asks once, since what was not sent and what was not fetched cannot be had by undo. */
export function LeaveQuestion({ state, onClose }: LeaveQuestionProps) {
  const { newsroom } = useDesk().client;
  const deed = useDeed();
  const { name, drafts } = state;
  const unsent = drafts.waiting + drafts.refused;
  const leave = () =>
    void deed.run(async () => {
      await newsroom.leave();
      onClose();
    });
  return (
    <Dialog
      title={say("Leave “{name}”?", { name })}
      size="small"
      isOpen
      isDismissable={!deed.busy}
      onClose={onClose}
      actions={
        <>
          <Button autoFocus onPress={onClose} isDisabled={deed.busy}>
            {say("Stay")}
          </Button>
          <Button kind="danger" onPress={leave} isDisabled={deed.busy}>
            {say("Leave")}
          </Button>
        </>
      }
    >
      <p>
        {say(
          "All drafts that are on this desk stay here, and what was sent stays in the newsroom. From then on nothing is sent or fetched.",
        )}
      </p>
      {unsent === 0 ? null : (
        <p>
          {say(
            "{unsent, plural, one {The newsroom does not have all of # draft yet; it stays on this desk alone.} other {The newsroom does not have all of # drafts yet; they stay on this desk alone.}}",
            { unsent },
          )}
        </p>
      )}
      {drafts.there === 0 ? null : (
        <p>
          {say(
            "{there, plural, one {# draft that was never opened here goes from the list.} other {# drafts that were never opened here go from the list.}}",
            { there: drafts.there },
          )}
        </p>
      )}
      {deed.problem === null ? null : <Alert title={say("Problem")}>{deed.problem.message}</Alert>}
    </Dialog>
  );
}
