import { type FormEvent, useState } from "react";
import type { PersonProfile } from "../../../shared/contract/desk.ts";
import { PERSON_COLOURS, type PersonColour } from "../../../shared/contract/person-colours.ts";
import { suggestInitials } from "../../../shared/text/initials.ts";
import { say } from "../../../shared/words/say.ts";
import { Button } from "../../ui/button.tsx";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";

export type Said = Omit<PersonProfile, "id">;

export interface PersonFormProps {
  readonly title: string;
  /** What its button does. */
  readonly deed: string;
  /** Who is there already; null for somebody new. */
  readonly first: Said | null;
  readonly isBusy: boolean;
  readonly onDone: (who: Said) => void;
  readonly onCancel: (() => void) | null;
}

const COLOUR_NAMES: Readonly<Record<PersonColour | "any", string>> = {
  any: say("Chosen by Stet"),
  blue: say("Blue"),
  green: say("Green"),
  violet: say("Violet"),
  amber: say("Amber"),
  teal: say("Teal"),
  rose: say("Rose"),
};

/** Name, initials (suggested for somebody new), role and colour. */
export function PersonForm({ title, deed, first, isBusy, onDone, onCancel }: PersonFormProps) {
  const [name, setName] = useState(first?.name ?? "");
  const [role, setRole] = useState(first?.role ?? "");
  const [colour, setColour] = useState<PersonColour | "any">(first?.colour ?? "any");
  const [typed, setTyped] = useState(first?.initials ?? null);
  const initials = typed ?? suggestInitials(name);
  const who = {
    name: name.trim(),
    initials: initials.trim(),
    role: role.trim() || null,
    colour: colour === "any" ? null : colour,
  };
  const isSame = first !== null && saysSame(who, first);
  const isComplete = who.name !== "" && who.initials !== "";
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isComplete && !isSame && !isBusy) onDone(who);
  };
  return (
    <form className="setting-person" aria-label={title} onSubmit={submit}>
      <TextField
        label={first === null ? say("Their name") : say("Your name")}
        value={name}
        onChange={setName}
        maxLength={200}
        autoFocus={first === null}
      />
      <TextField
        label={first === null ? say("Their initials") : say("Initials")}
        value={initials}
        onChange={setTyped}
        maxLength={8}
      />
      <TextField
        label={first === null ? say("Their role") : say("Your role")}
        placeholder={say("Reporter, copy editor…")}
        value={role}
        onChange={setRole}
        maxLength={100}
      />
      <Select<PersonColour | "any">
        label={say("Colour")}
        options={(["any", ...PERSON_COLOURS] as const).map((value) => ({
          value,
          label: COLOUR_NAMES[value],
        }))}
        value={colour}
        onChange={setColour}
      />
      <div className="setting-deeds">
        <Button type="submit" isDisabled={!isComplete || isSame || isBusy}>
          {deed}
        </Button>
        {onCancel === null ? null : <Button onPress={onCancel}>{say("Cancel")}</Button>}
      </div>
    </form>
  );
}

function saysSame(one: Said, other: Said): boolean {
  return (["name", "initials", "role", "colour"] as const).every((key) => one[key] === other[key]);
}
