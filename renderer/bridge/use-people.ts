import { useEffect, useMemo, useState } from "react";
import type { PersonProfile } from "../../shared/contract/desk.ts";
import { PERSON_COLOURS, type PersonColour } from "../../shared/contract/person-colours.ts";
import { suggestInitials } from "../../shared/text/initials.ts";
import { useDesk } from "./desk-context.ts";

/** Somebody as they are shown beside what they wrote. */
export interface ShownPerson {
  readonly initials: string;
  readonly colour: PersonColour;
}

export interface People {
  /** Everybody of the desk, by name; empty until the desk has answered. */
  readonly all: readonly PersonProfile[];
  /** How somebody is shown, also where the desk does not know them. */
  readonly shown: (person: { readonly id: string; readonly name: string }) => ShownPerson;
}

/** The people of this desk, asked for again when one of them changes. */
export function usePeople(): People {
  const { client, events } = useDesk();
  const [all, setAll] = useState<readonly PersonProfile[]>([]);
  useEffect(() => {
    let isWanted = true;
    const ask = async () => {
      const people = await client.desk.people();
      if (isWanted) setAll(people);
    };
    // What could not be read now is read at the next event; names stand in the comments anyway.
    const read = () => void ask().catch(() => undefined);
    read();
    const stop = events.subscribe(({ kind }) => {
      if (kind === "person" || kind === "resumed") read();
    });
    return () => {
      isWanted = false;
      stop();
    };
  }, [client, events]);
  return useMemo(() => {
    const byId = new Map<string, PersonProfile>(all.map((person) => [person.id, person]));
    const shown: People["shown"] = ({ id, name }) => {
      const known = byId.get(id);
      return {
        initials: known?.initials ?? suggestInitials(name),
        colour: known?.colour ?? colourOfId(id),
      };
    };
    return { all, shown };
  }, [all]);
}

/** Where nobody chose one: always the same for the same person, on every desk. */
function colourOfId(id: string): PersonColour {
  const sum = [...id].reduce((total, letter) => (total * 31 + letter.charCodeAt(0)) % 9973, 7);
  return PERSON_COLOURS[sum % PERSON_COLOURS.length] ?? "blue";
}
