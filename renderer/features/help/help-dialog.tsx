import "./help.css";
import { lazy, Suspense } from "react";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Progress } from "../../ui/progress.tsx";

export interface HelpDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** Shows every shortcut. */
  readonly onShortcuts: () => void;
}

/** The pages and their reader are loaded when somebody asks for them. */
const Manual = lazy(async () => ({ default: (await import("./manual.tsx")).Manual }));

/** How Stet is used: the pages of `docs/help`, without a network. */
export function HelpDialog({ isOpen, onClose, onShortcuts }: HelpDialogProps) {
  return (
    <Dialog
      title="Help"
      size="page"
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onShortcuts}>Keyboard shortcuts</Button>
          <span className="help-gap" />
          <Button onPress={onClose}>Close</Button>
        </>
      }
    >
      <Suspense fallback={<Progress label="Opening the help…" />}>
        <Manual />
      </Suspense>
    </Dialog>
  );
}
