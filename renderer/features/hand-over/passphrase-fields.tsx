import { passphraseStrength, STRENGTH_WORDS } from "../../../shared/text/passphrase-strength.ts";
import { say } from "../../../shared/words/say.ts";
import { Checkbox } from "../../ui/checkbox.tsx";
import { TextField } from "../../ui/text-field.tsx";

/** What a person has typed of a passphrase; null where the file is to be open to all. */
export type Typed = { readonly first: string; readonly second: string } | null;

const NONE = { first: "", second: "" };

/** The passphrase that both fields agree on; null where there is none to lock with. */
export function agreed(typed: Typed): string | null {
  return typed !== null && typed.first !== "" && typed.first === typed.second ? typed.first : null;
}

export interface PassphraseFieldsProps {
  readonly typed: Typed;
  readonly onChange: (typed: Typed) => void;
}

/** Locks the file if wished: a passphrase typed twice, its strength in words. */
export function PassphraseFields({ typed, onChange }: PassphraseFieldsProps) {
  return (
    <div className="hand-over-lock">
      <Checkbox isSelected={typed !== null} onChange={(is) => onChange(is ? NONE : null)}>
        {say("Lock it with a passphrase")}
      </Checkbox>
      {typed === null ? null : <Fields typed={typed} onChange={onChange} />}
    </div>
  );
}

interface FieldsProps {
  readonly typed: NonNullable<Typed>;
  readonly onChange: (typed: Typed) => void;
}

function Fields({ typed, onChange }: FieldsProps) {
  const { first, second } = typed;
  const differs = second !== "" && first !== second;
  return (
    <>
      <TextField
        label={say("Passphrase")}
        type="password"
        autoComplete="new-password"
        maxLength={1000}
        value={first}
        onChange={(value) => onChange({ ...typed, first: value })}
        description={
          <span aria-live="polite">
            {first === ""
              ? say("Five words or more, e.g. out of a book.")
              : STRENGTH_WORDS[passphraseStrength(first)]}
          </span>
        }
      />
      <TextField
        label={say("The same again")}
        type="password"
        autoComplete="new-password"
        maxLength={1000}
        value={second}
        onChange={(value) => onChange({ ...typed, second: value })}
        isInvalid={differs}
        error={say("The two are not the same yet.")}
      />
      <p className="hand-over-soft">
        {say(
          "Tell it to your colleague by another way than the file goes. Nobody can open the file without it, you included; the draft stays on this desk as it is.",
        )}
      </p>
    </>
  );
}
