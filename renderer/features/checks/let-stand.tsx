import { useState } from "react";
import { say } from "../../../shared/words/say.ts";
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
      label={say("Let it stand")}
      button={
        <Button kind="quiet" size="small" aria-label={say("Dismiss… “{words}”", { words })}>
          {say("Dismiss…")}
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
        <TextField label={say("Reason")} value={reason} onChange={setReason} autoFocus />
        <Button type="submit" kind="primary" isDisabled={reason.trim() === ""}>
          {say("Let it stand")}
        </Button>
      </form>
    </PopoverButton>
  );
}
