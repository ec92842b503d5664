import { type KeyboardEvent, useState } from "react";
import { say } from "../../../shared/words/say.ts";
import { pressedKeys } from "../../actions/own-keys.ts";
import { isMac, shownShortcut } from "../../actions/shortcut.ts";
import { Button } from "../../ui/button.tsx";

export interface KeyFieldProps {
  /** What the keys do. */
  readonly label: string;
  readonly keys: string | null;
  /** Takes them, or answers with the sentence that says why not. */
  readonly onKeys: (keys: string | null) => string | null;
}

/** Shows keys, and after a press takes those that are pressed next. Escape leaves them, Backspace takes them away. */
export function KeyField({ label, keys, onKeys }: KeyFieldProps) {
  const [isHearing, setHearing] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const shown = keys === null ? say("None") : shownShortcut(keys, isMac);
  const stop = () => {
    setHearing(false);
    setRefused(null);
  };
  const take = (given: string | null) => {
    const why = onKeys(given);
    if (why === null) stop();
    else setRefused(why);
  };
  const hear = (event: KeyboardEvent) => {
    if (!isHearing || event.key === "Tab") return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === "Escape") stop();
    else if (event.key === "Backspace" || event.key === "Delete") take(null);
    else {
      const pressed = pressedKeys(event.nativeEvent, isMac);
      if (pressed !== null) take(pressed);
    }
  };
  return (
    <span className="key-field" onKeyDownCapture={hear} role="presentation">
      <Button
        size="small"
        aria-label={
          isHearing
            ? say("Press keys for {label}", { label })
            : say("{shown}: change keys of {label}", { shown, label })
        }
        onBlur={stop}
        onPress={() => setHearing(true)}
      >
        {isHearing ? say("Press keys…") : shown}
      </Button>
      {refused === null ? null : (
        <span className="key-refused" role="alert">
          {refused}
        </span>
      )}
    </span>
  );
}
