import { useState } from "react";
import { say } from "../../../shared/words/say.ts";
import { Button } from "../../ui/button.tsx";
import { Checkbox } from "../../ui/checkbox.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { NewPassphrase } from "./new-passphrase.tsx";

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
  const [old, setOld] = useState("");
  const [passphrase, setPassphrase] = useState<string | null>(null);
  const [isShown, setIsShown] = useState(false);
  const wish = wishOf(kind, old, passphrase);
  return (
    <>
      {kind === "seal" ? null : (
        <TextField
          label={say("Passphrase now")}
          value={old}
          onChange={setOld}
          type={isShown ? "text" : "password"}
          maxLength={1000}
        />
      )}
      {kind === "unseal" ? null : <NewPassphrase isShown={isShown} onChange={setPassphrase} />}
      <Checkbox isSelected={isShown} onChange={setIsShown}>
        {say("Show passphrase")}
      </Checkbox>
      {kind === "change" ? null : (
        <p>{say("The desk closes for a moment, in every window. What is saved stays.")}</p>
      )}
      <span className="backups-row">
        <Button onPress={onCancel} isDisabled={isBusy}>
          {say("Cancel")}
        </Button>
        <Button
          kind="primary"
          isDisabled={isBusy || wish === null}
          onPress={() => (wish === null ? undefined : onDone(wish))}
        >
          {PRESS[kind]}
        </Button>
      </span>
    </>
  );
}

/** Null while something is missing. */
function wishOf(kind: SealWish["kind"], old: string, passphrase: string | null): SealWish | null {
  if (kind !== "seal" && old === "") return null;
  if (kind === "unseal") return { kind, old };
  if (passphrase === null) return null;
  return kind === "seal" ? { kind, passphrase } : { kind, old, passphrase };
}
