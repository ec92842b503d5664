import { useState } from "react";
import { passphraseStrength, STRENGTH_WORDS } from "../../../shared/text/passphrase-strength.ts";
import { say } from "../../../shared/words/say.ts";
import { Button } from "../../ui/button.tsx";
import { Checkbox } from "../../ui/checkbox.tsx";
import { TextField } from "../../ui/text-field.tsx";

export type SealWish =
  | { readonly kind: "seal"; readonly passphrase: string }
  | { readonly kind: "change"; readonly old: string; readonly passphrase: string }
  | { readonly kind: "unseal"; readonly old: string };

export interface SealFormProps {
  readonly kind: SealWish["kind"];
  readonly isBusy: boolean;
  readonly onDone: (wish: SealWish) => void;
  readonly onCancel: () => void;
}

const PRESS = {
  seal: say("Seal the desk"),
  change: say("Change it"),
  unseal: say("Unseal the desk"),
};

/** What it takes to seal a desk, to change its passphrase, or to make it plain. */
export function SealForm({ kind, isBusy, onDone, onCancel }: SealFormProps) {
  const [typed, setTyped] = useState({ old: "", first: "", second: "" });
  const [isKnown, setIsKnown] = useState(false);
  const [isShown, setIsShown] = useState(false);
  const wish = wishOf(kind, typed);
  const set = (name: keyof typeof typed) => (value: string) =>
    setTyped({ ...typed, [name]: value });
  const type = isShown ? "text" : "password";
  const field = { type, maxLength: 1000 } as const;
  return (
    <>
      {kind === "seal" ? null : (
        <TextField
          label={say("Passphrase now")}
          value={typed.old}
          onChange={set("old")}
          {...field}
        />
      )}
      {kind === "unseal" ? null : (
        <>
          <TextField
            label={say("New passphrase")}
            value={typed.first}
            onChange={set("first")}
            autoComplete="new-password"
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
            onChange={set("second")}
            autoComplete="new-password"
            isInvalid={typed.second !== "" && typed.first !== typed.second}
            error={say("The two are not the same yet.")}
            {...field}
          />
        </>
      )}
      <Checkbox isSelected={isShown} onChange={setIsShown}>
        {say("Show passphrase")}
      </Checkbox>
      {kind === "unseal" ? null : (
        <Checkbox isSelected={isKnown} onChange={setIsKnown}>
          {say("I know that a forgotten passphrase means the desk is lost")}
        </Checkbox>
      )}
      {kind === "change" ? null : (
        <p>{say("The desk closes for a moment, in every window. What is saved stays.")}</p>
      )}
      <span className="backups-row">
        <Button onPress={onCancel} isDisabled={isBusy}>
          {say("Cancel")}
        </Button>
        <Button
          kind="primary"
          isDisabled={isBusy || wish === null || (kind !== "unseal" && !isKnown)}
          onPress={() => (wish === null ? undefined : onDone(wish))}
        >
          {PRESS[kind]}
        </Button>
      </span>
    </>
  );
}

interface Typed {
  readonly old: string;
  readonly first: string;
  readonly second: string;
}

/** Null while something is missing or the two are not the same. */
function wishOf(kind: SealWish["kind"], { old, first, second }: Typed): SealWish | null {
  if (kind !== "seal" && old === "") return null;
  if (kind === "unseal") return { kind, old };
  if (first === "" || first !== second) return null;
  return kind === "seal" ? { kind, passphrase: first } : { kind, old, passphrase: first };
}
