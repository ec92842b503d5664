import { type KeyboardEvent, useState } from "react";
import { type Hold, OVERRIDE_WORDS } from "../../../shared/workflow/holds.ts";
import { Button } from "../../ui/button.tsx";
import { TextField } from "../../ui/text-field.tsx";

export interface OverrideFormProps {
  readonly hold: Hold;
  /** What is done all the same. */
  readonly deed?: "export" | "save it";
  readonly onOverride: (reason: string | null) => void;
}

const LABELS: Readonly<Record<Hold, string>> = {
  embargo: "Override the embargo",
  rights: "Override the rights",
  style: "Override house style",
};

/** Lets an article out in spite of what holds it, once a word is typed that nobody types by chance. */
export function OverrideForm({ hold, deed = "export", onOverride }: OverrideFormProps) {
  const [word, setWord] = useState("");
  const [reason, setReason] = useState("");
  const isTyped = word.trim().toUpperCase() === OVERRIDE_WORDS[hold];
  const override = () => onOverride(reason.trim() || null);
  const press = ({ key, nativeEvent }: Pick<KeyboardEvent, "key" | "nativeEvent">) => {
    if (key === "Enter" && !nativeEvent.isComposing && isTyped) override();
  };
  return (
    <div className="export-override">
      <TextField
        label={`Type ${OVERRIDE_WORDS[hold]} to ${deed} all the same`}
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
          {LABELS[hold]}
        </Button>
      </div>
    </div>
  );
}
