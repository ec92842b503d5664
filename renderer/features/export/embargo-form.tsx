import { type KeyboardEvent, useState } from "react";
import { OVERRIDE_WORD } from "../../../shared/workflow/embargo.ts";
import { Button } from "../../ui/button.tsx";
import { TextField } from "../../ui/text-field.tsx";

export interface EmbargoFormProps {
  readonly onOverride: (reason: string | null) => void;
}

/** Lets an article out before its embargo ends, once a word is typed that nobody types by chance. */
export function EmbargoForm({ onOverride }: EmbargoFormProps) {
  const [word, setWord] = useState("");
  const [reason, setReason] = useState("");
  const isTyped = word.trim().toUpperCase() === OVERRIDE_WORD;
  const override = () => onOverride(reason.trim() || null);
  const press = ({ key, nativeEvent }: Pick<KeyboardEvent, "key" | "nativeEvent">) => {
    if (key === "Enter" && !nativeEvent.isComposing && isTyped) override();
  };
  return (
    <div className="export-embargo">
      <TextField
        label={`Type ${OVERRIDE_WORD} to export all the same`}
        value={word}
        onChange={setWord}
        onKeyDown={press}
        spellCheck="false"
        autoComplete="off"
        autoFocus
      />
      <TextField
        label="Reason"
        placeholder="Optional, kept in the draft’s history"
        value={reason}
        onChange={setReason}
        onKeyDown={press}
        maxLength={2000}
      />
      <div>
        <Button onPress={override} isDisabled={!isTyped}>
          Override the embargo
        </Button>
      </div>
    </div>
  );
}
