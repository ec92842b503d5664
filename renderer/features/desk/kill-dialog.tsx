import { useState } from "react";
import { say } from "../../../shared/words/say.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { draftCount } from "./draft-count.ts";

export interface KillDialogProps {
  readonly isOpen: boolean;
  /** How many drafts are meant. */
  readonly count: number;
  readonly onClose: () => void;
  readonly onKill: (reason: string | null) => void;
}

/** Asks why several drafts are killed; each one's history then says so. */
export function KillDialog({ isOpen, ...props }: KillDialogProps) {
  return isOpen ? <Asking {...props} /> : null;
}

function Asking({ count, onClose, onKill }: Omit<KillDialogProps, "isOpen">) {
  const [reason, setReason] = useState("");
  const kill = () => {
    onKill(reason.trim() || null);
    onClose();
  };
  return (
    <Dialog
      title={say("Kill {draftCount}", { draftCount: draftCount(count) })}
      size="small"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{say("Cancel")}</Button>
          <Button kind="primary" onPress={kill}>
            {say("Kill")}
          </Button>
        </>
      }
    >
      <TextField
        autoFocus
        label={say("Reason")}
        placeholder={say("Optional")}
        description={say("It is kept in the history of each.")}
        value={reason}
        onChange={setReason}
        onKeyDown={({ key, nativeEvent }) => {
          if (key === "Enter" && !nativeEvent.isComposing) kill();
        }}
        maxLength={2000}
      />
    </Dialog>
  );
}
