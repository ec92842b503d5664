import "./import.css";
import { useState } from "react";
import type { OpenedBundle } from "../../../shared/contract/bundles.ts";
import { toProblem } from "../../../shared/contract/from-wire.ts";
import { say } from "../../../shared/words/say.ts";
import { useDesk } from "../../bridge/desk-context.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { UnlockForm } from "./unlock-form.tsx";

export interface UnlockDialogProps {
  /** Of the hand-over that the system asked to open. */
  readonly path: string;
  /** Why it did not open so far. */
  readonly told: string;
  readonly onClose: () => void;
  readonly onOpened: (opened: OpenedBundle) => void;
}

/** Asks for the passphrase of a locked hand-over that was opened from outside, until it opens or is let be. */
export function UnlockDialog({ path, told, onClose, onOpened }: UnlockDialogProps) {
  const { client } = useDesk();
  const [problem, setProblem] = useState(told);
  const [isBusy, setIsBusy] = useState(false);
  const open = async (passphrase: string) => {
    setIsBusy(true);
    try {
      const opened = await client.bundles.open({ path, passphrase });
      onClose();
      onOpened(opened);
    } catch (error) {
      setProblem(toProblem(error).message);
    } finally {
      setIsBusy(false);
    }
  };
  return (
    <Dialog
      title={say("Open a hand-over")}
      isOpen
      size="small"
      onClose={onClose}
      actions={<Button onPress={onClose}>{say("Not now")}</Button>}
    >
      <p role="status">{isBusy ? say("Opening…") : problem}</p>
      <UnlockForm file={nameOf(path)} onUnlock={(passphrase) => void open(passphrase)} />
    </Dialog>
  );
}

const nameOf = (path: string) => path.split(/[\\/]/u).at(-1) ?? path;
