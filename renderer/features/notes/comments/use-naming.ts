import { useState } from "react";
import type { PersonProfile } from "../../../../shared/contract/desk.ts";
import { begunMention, peopleBeginning } from "../../../../shared/text/mentions.ts";

/** So many people are offered at once. */
const OFFERED = 6;

export interface Naming {
  /** Whom the name that is begun may mean; empty where none is begun. */
  readonly offered: readonly PersonProfile[];
  readonly chosen: number;
  readonly name: (person: PersonProfile) => void;
  /** Takes a key; true where it was for the list. */
  readonly press: (key: string) => boolean;
}

/** Naming somebody at the end of what is typed. */
export function useNaming(
  people: readonly PersonProfile[],
  text: string,
  setText: (text: string) => void,
): Naming {
  const [at, setAt] = useState(0);
  /** The text for which the list was sent away. */
  const [closed, setClosed] = useState<string | null>(null);
  const begun = closed === text ? null : begunMention(text, text.length);
  const isWhole = people.some(({ name }) => name === begun);
  const offered = begun === null || isWhole ? [] : peopleBeginning(people, begun).slice(0, OFFERED);
  const chosen = Math.min(at, offered.length - 1);
  const name = (person: PersonProfile) => {
    setText(`${text.slice(0, text.length - (begun?.length ?? 0))}${person.name} `);
    setAt(0);
  };
  const press = (key: string): boolean => {
    const person = offered[chosen];
    if (person === undefined) return false;
    if (key === "ArrowDown") setAt((chosen + 1) % offered.length);
    else if (key === "ArrowUp") setAt((chosen + offered.length - 1) % offered.length);
    else if (key === "Enter" || key === "Tab") name(person);
    else if (key === "Escape") setClosed(text);
    else return false;
    return true;
  };
  return { offered, chosen, name, press };
}
