import { say } from "../../../shared/words/say.ts";
import "./help.css";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Manual } from "./manual.tsx";

export interface HelpDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** Shows every shortcut. */
  readonly onShortcuts: () => void;
}

/** How Stet is used: the pages of `docs/help`, without a network. */
export function HelpDialog({ isOpen, onClose, onShortcuts }: HelpDialogProps) {
  return (
    <Dialog
      title={say("Help")}
      size="page"
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onShortcuts}>{say("Keyboard shortcuts")}</Button>
          <span className="help-gap" />
          <Button onPress={onClose}>{say("Close")}</Button>
        </>
      }
    >
      <Manual />
    </Dialog>
  );
}
