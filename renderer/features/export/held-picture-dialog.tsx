import { say } from "../../../shared/words/say.ts";
import "./export.css";
import type { Override } from "../../../shared/contract/exports.ts";
import type { Problem } from "../../../shared/contract/problem.ts";
import { useDeed } from "../../bridge/use-deed.ts";
import { Alert } from "../../ui/alert.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { OverrideForm } from "./override-form.tsx";

export interface HeldPictureDialogProps {
  /** What held the picture. */
  readonly problem: Problem;
  readonly onSave: (override: Override) => Promise<void>;
  readonly onClose: () => void;
}

/** Why a picture did not leave, and what lets it go all the same. */
export function HeldPictureDialog({ problem, onSave, onClose }: HeldPictureDialogProps) {
  const deed = useDeed();
  const save = (reason: string | null) =>
    deed.run(async () => {
      await onSave({ reason });
      onClose();
    });
  return (
    <Dialog title={say("Save picture")} isOpen onClose={onClose} size="small">
      <Alert title={say("Problem")}>
        {(deed.problem ?? problem).message}
        <OverrideForm
          hold="embargo"
          deed="save"
          onOverride={(reason) => {
            if (!deed.busy) void save(reason);
          }}
        />
      </Alert>
    </Dialog>
  );
}
