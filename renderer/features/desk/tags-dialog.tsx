import { useState } from "react";
import { readTags } from "../../../shared/text/tags.ts";
import { say } from "../../../shared/words/say.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { draftCount } from "./draft-count.ts";

export interface TagsDialogProps {
  readonly isOpen: boolean;
  /** How many drafts are meant. */
  readonly count: number;
  readonly onClose: () => void;
  readonly onDone: (change: { add: string[]; remove: string[] }) => void;
}

/** Asks which tags several drafts are to get and to lose. */
export function TagsDialog({ isOpen, ...props }: TagsDialogProps) {
  return isOpen ? <OpenTags {...props} /> : null;
}

function OpenTags({ count, onClose, onDone }: Omit<TagsDialogProps, "isOpen">) {
  const [added, setAdded] = useState("");
  const [removed, setRemoved] = useState("");
  const change = { add: readTags(added), remove: readTags(removed) };
  const isEmpty = change.add.length + change.remove.length === 0;
  const finish = () => {
    if (isEmpty) return;
    onDone(change);
    onClose();
  };
  const onKeyDown = ({ key }: { readonly key: string }) => {
    if (key === "Enter") finish();
  };
  return (
    <Dialog
      title={say("Tags of {draftCount}", { draftCount: draftCount(count) })}
      size="small"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{say("Cancel")}</Button>
          <Button kind="primary" onPress={finish} isDisabled={isEmpty}>
            {say("Change the tags")}
          </Button>
        </>
      }
    >
      <TextField
        autoFocus
        label={say("Add")}
        description={say("Several are parted by commas. A draft that has a tag keeps it once.")}
        value={added}
        onChange={setAdded}
        onKeyDown={onKeyDown}
      />
      <TextField
        label={say("Take away")}
        value={removed}
        onChange={setRemoved}
        onKeyDown={onKeyDown}
      />
    </Dialog>
  );
}
