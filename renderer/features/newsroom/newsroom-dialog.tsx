import "./newsroom.css";
import type { NewsroomState } from "../../../shared/contract/newsroom.ts";
import { say } from "../../../shared/words/say.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { JoinForm } from "./join-form.tsx";
import { JoinedDesk } from "./joined.tsx";
import { SigningIn } from "./signing-in.tsx";

export interface NewsroomDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** How this desk and its newsroom stand. */
  readonly state: NewsroomState;
  /** Resolves when everything typed in this window is on the desk. */
  readonly settled: () => Promise<void>;
}

/** Where a desk joins a newsroom, sees how the two stand, and leaves it. */
export function NewsroomDialog({ isOpen, ...props }: NewsroomDialogProps) {
  return isOpen ? <OpenNewsroom {...props} /> : null;
}

function OpenNewsroom({ onClose, state, settled }: Omit<NewsroomDialogProps, "isOpen">) {
  return (
    <Dialog
      title={say("Newsroom")}
      isOpen
      onClose={onClose}
      actions={<Button onPress={onClose}>{say("Close")}</Button>}
    >
      <div className="newsroom">
        {state.kind === "alone" ? <JoinForm settled={settled} address={null} /> : null}
        {state.kind === "signingIn" ? <SigningIn state={state} /> : null}
        {state.kind === "joined" ? <JoinedDesk state={state} settled={settled} /> : null}
      </div>
    </Dialog>
  );
}
