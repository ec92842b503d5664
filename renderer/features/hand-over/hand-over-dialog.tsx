import { say } from "../../../shared/words/say.ts";
import "./hand-over.css";
import { useState } from "react";
import type { DeskInfo } from "../../../shared/contract/desk.ts";
import type { DraftSession } from "../../bridge/session.ts";
import { useValue } from "../../bridge/value.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { DragHandle } from "./drag-handle.tsx";
import { HandOverContent } from "./hand-over-content.tsx";
import { HandOverStatus } from "./hand-over-status.tsx";
import { agreed, PassphraseFields, type Typed } from "./passphrase-fields.tsx";
import { useHandOver } from "./use-hand-over.ts";

export interface HandOverDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** The draft on the screen. */
  readonly session: DraftSession | null;
  readonly info: Pick<DeskInfo, "picksFolders">;
}

/** Gives the draft on the screen to a colleague, whole, as one file. */
export function HandOverDialog({ isOpen, session, ...props }: HandOverDialogProps) {
  return isOpen && session !== null ? <OpenHandOver session={session} {...props} /> : null;
}

interface OpenHandOverProps extends Omit<HandOverDialogProps, "isOpen" | "session"> {
  readonly session: DraftSession;
}

function OpenHandOver({ session, onClose, info }: OpenHandOverProps) {
  const { headline } = useValue(session.row);
  const handOver = useHandOver(session);
  const [typed, setTyped] = useState<Typed>(null);
  const [clean, setClean] = useState(false);
  const passphrase = agreed(typed);
  const isBusy = handOver.state.kind === "busy";
  const isUnsure = typed !== null && passphrase === null;
  const leaving = { passphrase, clean };
  const start = () =>
    void (info.picksFolders ? handOver.save(leaving) : handOver.download(leaving));
  return (
    <Dialog
      title={say("Hand over")}
      isOpen
      onClose={onClose}
      actions={
        <Button kind="primary" onPress={start} isDisabled={isBusy || isUnsure}>
          {info.picksFolders ? say("Save…") : say("Download")}
        </Button>
      }
    >
      <HandOverContent headline={headline} clean={clean} onChange={setClean} />
      <PassphraseFields typed={typed} onChange={setTyped} />
      {typed === null && !clean ? <DragHandle session={session} name={handOver.name()} /> : null}
      <HandOverStatus state={handOver.state} onCancel={handOver.clear} />
    </Dialog>
  );
}
