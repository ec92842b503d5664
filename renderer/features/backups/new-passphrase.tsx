import { useState } from "react";
import { passphraseStrength, STRENGTH_WORDS } from "../../../shared/text/passphrase-strength.ts";
import { say } from "../../../shared/words/say.ts";
import { Checkbox } from "../../ui/checkbox.tsx";
import { TextField } from "../../ui/text-field.tsx";

export interface NewPassphraseProps {
  readonly isShown: boolean;
  /** Null while something is missing, the two are not the same, or the loss is not known of. */
  readonly onChange: (passphrase: string | null) => void;
}

/** A passphrase typed twice, by somebody who knows what forgetting it means. */
export function NewPassphrase({ isShown, onChange }: NewPassphraseProps) {
  const [typed, setTyped] = useState({ first: "", second: "", isKnown: false });
  const change = (part: Partial<typeof typed>) => {
    const now = { ...typed, ...part };
    setTyped(now);
    const isWhole = now.isKnown && now.first !== "" && now.first === now.second;
    onChange(isWhole ? now.first : null);
  };
  const field = {
    type: isShown ? "text" : "password",
    maxLength: 1000,
    autoComplete: "new-password",
  } as const;
  return (
    <>
      <TextField
        label={say("New passphrase")}
        value={typed.first}
        onChange={(first) => change({ first })}
        description={
          <span aria-live="polite">
            {typed.first === ""
              ? say("Five words or more, e.g. out of a book.")
              : STRENGTH_WORDS[passphraseStrength(typed.first)]}
          </span>
        }
        {...field}
      />
      <TextField
        label={say("The same again")}
        value={typed.second}
        onChange={(second) => change({ second })}
        isInvalid={typed.second !== "" && typed.first !== typed.second}
        error={say("The two are not the same yet.")}
        {...field}
      />
      <Checkbox isSelected={typed.isKnown} onChange={(isKnown) => change({ isKnown })}>
        {say("I know that a forgotten passphrase means the desk is lost")}
      </Checkbox>
    </>
  );
}
