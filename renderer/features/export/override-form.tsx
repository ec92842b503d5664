import { type KeyboardEvent, useState } from "react";
import { say } from "../../../shared/words/say.ts";
import { type Hold, OVERRIDE_WORDS } from "../../../shared/workflow/holds.ts";
import { Button } from "../../ui/button.tsx";
import { TextField } from "../../ui/text-field.tsx";

export interface OverrideFormProps {
  readonly hold: Hold;
  /** What is done all the same. */
  readonly deed?: keyof typeof DEEDS;
  readonly onOverride: (reason: string | null) => void;
}

const LABELS: Readonly<Record<Hold, string>> = {
  kill: say("Override the kill"),
  embargo: say("Override the embargo"),
  rights: say("Override the rights"),
  style: say("Override house style"),
  quotes: say("Let unchecked quotations out"),
};

const DEEDS = {
  export: (word: string) => say("Type {word} to export all the same", { word }),
  save: (word: string) => say("Type {word} to save it all the same", { word }),
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
        label={DEEDS[deed](OVERRIDE_WORDS[hold])}
        value={word}
        onChange={setWord}
        onKeyDown={press}
        spellCheck="false"
        autoComplete="off"
        autoFocus
      />
      <TextField
        label={say("Reason")}
        placeholder={say("Optional, kept in the draft’s history")}
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
