import type { DeskInfo } from "../../shared/contract/desk.ts";
import { Palette } from "../actions/palette.tsx";
import { ShortcutsDialog } from "../actions/shortcuts-dialog.tsx";
import { useValue } from "../bridge/value.ts";
import { ExportDialog } from "../features/export/export-dialog.tsx";
import type { BarProps } from "./header.tsx";

export interface DialogsProps extends BarProps {
  readonly info: DeskInfo;
}

/** The dialogs of the screen; one at a time. */
export function Dialogs({ workplace, session, info }: DialogsProps) {
  const open = useValue(workplace.dialog);
  const close = () => workplace.showDialog(null);
  return (
    <>
      <Palette isOpen={open === "palette"} workplace={workplace} />
      <ExportDialog isOpen={open === "export"} onClose={close} session={session} info={info} />
      <ShortcutsDialog isOpen={open === "shortcuts"} onClose={close} />
    </>
  );
}
