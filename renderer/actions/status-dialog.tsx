import { type KeyboardEvent, useState } from "react";
import { say } from "../../shared/words/say.ts";
import type { Desk } from "../bridge/connect.ts";
import type { DraftSession } from "../bridge/session.ts";
import { useDeed } from "../bridge/use-deed.ts";
import { setStatus } from "../features/desk/draft-deeds.ts";
import { Alert } from "../ui/alert.tsx";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { TextField } from "../ui/text-field.tsx";
import type { AskingStatus } from "./workplace.ts";

const ASKED: Readonly<Record<AskingStatus, { title: string; go: string; hint: string }>> = {
  draft: {
    title: say("Send back to draft"),
    go: say("Send back"),
    hint: say("What should be worked on? Optional."),
  },
  killed: {
    title: say("Kill the draft"),
    go: say("Kill"),
    hint: say("Why is it killed? Optional."),
  },
};

export interface StatusDialogProps {
  /** Null while none is asked for. */
  readonly status: AskingStatus | null;
  readonly desk: Desk;
  readonly session: DraftSession | null;
  readonly onClose: () => void;
}

/** Gives a status together with a word to those who wrote it. Enter in the field does it. */
export function StatusDialog({ status, session, ...props }: StatusDialogProps) {
  if (status === null || session === null) return null;
  return <Asking {...props} status={status} session={session} />;
}

interface AskingProps extends Omit<StatusDialogProps, "status" | "session"> {
  readonly status: AskingStatus;
  readonly session: DraftSession;
}

function Asking({ status, desk, session, onClose }: AskingProps) {
  const deed = useDeed();
  const [message, setMessage] = useState("");
  const { title, go, hint } = ASKED[status];
  const give = () =>
    deed.run(async () => {
      await session.settled();
      await setStatus(desk.client, session.row.get(), status, message.trim() || null);
      onClose();
    });
  const press = ({ key, nativeEvent }: Pick<KeyboardEvent, "key" | "nativeEvent">) => {
    if (key === "Enter" && !nativeEvent.isComposing && !deed.busy) void give();
  };
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      size="small"
      actions={
        <>
          <Button onPress={onClose}>{say("Cancel")}</Button>
          <Button kind="primary" onPress={() => void give()} isDisabled={deed.busy}>
            {go}
          </Button>
        </>
      }
    >
      <TextField
        label={say("Message")}
        placeholder={hint}
        value={message}
        onChange={setMessage}
        onKeyDown={press}
        maxLength={2000}
        autoFocus
      />
      {deed.problem === null ? null : <Alert title={say("Problem")}>{deed.problem.message}</Alert>}
    </Dialog>
  );
}
