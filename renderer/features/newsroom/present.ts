import type { PersonColour } from "../../../shared/contract/person-colours.ts";
import { say } from "../../../shared/words/say.ts";
import type { Others } from "../../bridge/presence.ts";

/** Somebody who has the article open, once however many windows they have. */
export interface PresentPerson {
  /** The Yjs client of the window in which they write, of the first else. */
  readonly client: number;
  readonly name: string;
  readonly initials: string;
  readonly hue: PersonColour;
  /** Whether one can be shown where they stand. */
  readonly isWriting: boolean;
}

export interface Present {
  readonly people: readonly PresentPerson[];
  /** Brings the place where somebody writes into view. */
  readonly show: (client: number) => void;
}

/** `own` is who writes in this window: their other windows are told apart from other people. */
export function presentPeople(
  others: Others,
  own: string,
  colourOf: (person: { readonly id: string; readonly name: string }) => PersonColour,
): PresentPerson[] {
  const byPerson = new Map<string, PresentPerson>();
  for (const [client, { person, caret }] of others) {
    const { id, initials, colour } = person;
    const known = byPerson.get(id);
    if (known?.isWriting || (known !== undefined && caret === null)) continue;
    const name = id === own ? say("You, in another window") : person.name;
    const hue = colour ?? colourOf(person);
    byPerson.set(id, { client, name, initials, hue, isWriting: caret !== null });
  }
  return [...byPerson.values()].sort((a, b) => a.name.localeCompare(b.name) || a.client - b.client);
}
