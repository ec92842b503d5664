import { say } from "../../shared/words/say.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { ShortcutTable } from "./shortcut-table.tsx";

export interface ShortcutsDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** Shows them as they are printed. */
  readonly onPrint: () => void;
}

/** Every action that has a shortcut, by what it is about. */
export function ShortcutsDialog({ isOpen, onClose, onPrint }: ShortcutsDialogProps) {
  return (
    <Dialog
      title={say("Keyboard shortcuts")}
      size="large"
      isText
      isOpen={isOpen}
      onClose={onClose}
      actions={<Button onPress={onPrint}>{say("Print the key card…")}</Button>}
    >
      <ShortcutTable />
    </Dialog>
  );
}
