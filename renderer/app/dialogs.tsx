import { Palette } from "../actions/palette.tsx";
import { ShortcutsDialog } from "../actions/shortcuts-dialog.tsx";
import { useValue } from "../bridge/value.ts";
import type { BarProps } from "./header.tsx";

/** The dialogs of the screen; one at a time. */
export function Dialogs({ workplace }: BarProps) {
  const open = useValue(workplace.dialog);
  const close = () => workplace.showDialog(null);
  return (
    <>
      <Palette isOpen={open === "palette"} workplace={workplace} />
      <ShortcutsDialog isOpen={open === "shortcuts"} onClose={close} />
    </>
  );
}
