import { useState } from "react";
import { type Snippet, TRIGGER } from "../../../shared/snippets/snippet-lines.ts";
import { say } from "../../../shared/words/say.ts";
import { Button } from "../../ui/button.tsx";
import { TextField } from "../../ui/text-field.tsx";

/** Words that a person types in braces, whatever the language. */
const BRACES = {
  date: "{date}",
  time: "{time}",
  byline: "{byline}",
  dateline: "{dateline}",
  who: "{who}",
};

export interface SnippetFormProps {
  /** The one that is changed; null for a new one. */
  readonly changed: Snippet | null;
  /** Triggers of the others. */
  readonly taken: readonly string[];
  readonly onSave: (snippet: Snippet) => void;
  readonly onCancel: () => void;
}

/** A snippet's short name and its text. */
export function SnippetForm({ changed, taken, onSave, onCancel }: SnippetFormProps) {
  const [trigger, setTrigger] = useState(changed?.trigger ?? "");
  const [text, setText] = useState(changed?.text ?? "");
  const called = trigger.trim().replace(/^;/, "");
  const why = whyNot(called, taken);
  const isReady = called !== "" && why === null && text.trim() !== "";
  return (
    <fieldset className="snippets-form">
      <legend>
        {changed === null ? say("New snippet") : say("Change ;{name}", { name: changed.trigger })}
      </legend>
      <TextField
        label={say("Short name")}
        placeholder="corr"
        value={trigger}
        onChange={setTrigger}
        maxLength={21}
        isInvalid={why !== null}
        error={why ?? ""}
        autoFocus={changed !== null}
      />
      <TextField
        label={say("Text")}
        lines={3}
        value={text}
        onChange={setText}
        maxLength={5000}
        description={say(
          "{date}, {time}, {byline} and {dateline} are filled in. Other words in braces, as {who}, are left to be filled in each time.",
          BRACES,
        )}
      />
      <div className="snippets-buttons">
        <Button onPress={() => onSave({ trigger: called, text })} isDisabled={!isReady}>
          {changed === null ? say("Add the snippet") : say("Keep the change")}
        </Button>
        {changed === null ? null : <Button onPress={onCancel}>{say("Cancel")}</Button>}
      </div>
    </fieldset>
  );
}

/** Why a snippet cannot have this name, as a sentence; null where it can. */
function whyNot(called: string, taken: readonly string[]): string | null {
  if (called === "") return null;
  if (!TRIGGER.test(called)) {
    return say("Up to 20 letters and digits, without a space. The snippet is not kept yet.");
  }
  const isTaken = taken.some((one) => one.toLowerCase() === called.toLowerCase());
  return isTaken
    ? say(";{name} is another snippet already. Take another name.", { name: called })
    : null;
}
