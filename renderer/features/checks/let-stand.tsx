import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { PopoverButton } from "../../ui/popover-button.tsx";
import { TextField } from "../../ui/text-field.tsx";

interface LetStandProps {
  readonly words: string;
  readonly onLetStand: (reason: string) => void;
}

/** Dismisses a finding, with the reason that is kept with the draft. */
export function LetStand({ words, onLetStand }: LetStandProps) {
  const [reason, setReason] = useState("");
  return (
    <PopoverButton
      label="Let it stand"
      button={
        <Button kind="quiet" size="small" aria-label={`Dismiss… “${words}”`}>
          Dismiss…
        </Button>
      }
    >
      <form
        className="checks-dismiss"
        onSubmit={(event) => {
          event.preventDefault();
          if (reason.trim() !== "") onLetStand(reason.trim());
        }}
      >
        <TextField label="Reason" value={reason} onChange={setReason} autoFocus />
        <Button type="submit" kind="primary" isDisabled={reason.trim() === ""}>
          Let it stand
        </Button>
      </form>
    </PopoverButton>
  );
}
