import { type FormEvent, useState } from "react";
import type { Person } from "../../../shared/contract/desk.ts";
import { suggestInitials } from "../../../shared/text/initials.ts";
import { Button } from "../../ui/button.tsx";
import { TextField } from "../../ui/text-field.tsx";

type Named = Omit<Person, "id">;

export interface PersonFormProps {
  readonly title: string;
  /** What its button does. */
  readonly deed: string;
  /** Who is there already; null for somebody new. */
  readonly first: Named | null;
  readonly isBusy: boolean;
  readonly onDone: (who: Named) => void;
  readonly onCancel: (() => void) | null;
}

/** A name and its initials, suggested for somebody new. */
export function PersonForm({ title, deed, first, isBusy, onDone, onCancel }: PersonFormProps) {
  const [name, setName] = useState(first?.name ?? "");
  const [typed, setTyped] = useState(first?.initials ?? null);
  const initials = typed ?? suggestInitials(name);
  const who = { name: name.trim(), initials: initials.trim() };
  const isSame = who.name === first?.name && who.initials === first.initials;
  const isComplete = who.name !== "" && who.initials !== "";
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isComplete && !isSame && !isBusy) onDone(who);
  };
  return (
    <form className="setting-person" aria-label={title} onSubmit={submit}>
      <TextField
        label={first === null ? "Their name" : "Your name"}
        value={name}
        onChange={setName}
        maxLength={200}
        autoFocus={first === null}
      />
      <TextField
        label={first === null ? "Their initials" : "Initials"}
        value={initials}
        onChange={setTyped}
        maxLength={8}
      />
      <div className="setting-deeds">
        <Button type="submit" isDisabled={!isComplete || isSame || isBusy}>
          {deed}
        </Button>
        {onCancel === null ? null : <Button onPress={onCancel}>Cancel</Button>}
      </div>
    </form>
  );
}
