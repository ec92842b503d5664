import "./hand-over.css";
import { useState } from "react";
import type { DeskInfo } from "../../../shared/contract/desk.ts";
import type { DraftSession } from "../../bridge/session.ts";
import { useValue } from "../../bridge/value.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { DragHandle } from "./drag-handle.tsx";
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
  const passphrase = agreed(typed);
  const isBusy = handOver.state.kind === "busy";
  const isUnsure = typed !== null && passphrase === null;
  const start = () =>
    void (info.picksFolders ? handOver.save(passphrase) : handOver.download(passphrase));
  return (
    <Dialog
      title="Hand over"
      isOpen
      onClose={onClose}
      actions={
        <Button kind="primary" onPress={start} isDisabled={isBusy || isUnsure}>
          {info.picksFolders ? "Save…" : "Download"}
        </Button>
      }
    >
      <p>
        “<bdi>{headline ?? "Untitled"}</bdi>” in one file, for a colleague at another desk. What
        both of you write meanwhile is merged when it comes back.
      </p>
      <p className="hand-over-soft">
        In it: the article with its photos, every version, who wrote what when, and also comments,
        notes and desk notes. For readers, use Export.
      </p>
      <PassphraseFields typed={typed} onChange={setTyped} />
      {typed === null ? <DragHandle session={session} name={handOver.name()} /> : null}
      <HandOverStatus state={handOver.state} onCancel={handOver.clear} />
    </Dialog>
  );
}
