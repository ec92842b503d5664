import { type FormEvent, useState } from "react";
import { say } from "../../../shared/words/say.ts";
import { Button } from "../../ui/button.tsx";
import { TextField } from "../../ui/text-field.tsx";

export interface UnlockFormProps {
  readonly file: string;
  readonly onUnlock: (passphrase: string) => void;
}

/** Asks for the passphrase of a hand-over that is locked. */
export function UnlockForm({ file, onUnlock }: UnlockFormProps) {
  const [passphrase, setPassphrase] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (passphrase !== "") onUnlock(passphrase);
  };
  return (
    <form className="import-unlock" onSubmit={submit}>
      <TextField
        label={say("Passphrase of {file}", { file })}
        type="password"
        autoComplete="off"
        maxLength={1000}
        autoFocus
        value={passphrase}
        onChange={setPassphrase}
      />
      <Button type="submit" kind="primary" isDisabled={passphrase === ""}>
        {say("Open")}
      </Button>
    </form>
  );
}
