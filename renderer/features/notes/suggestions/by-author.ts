import type { PlacedSuggestion } from "../../../../shared/article/review/open-suggestions.ts";

/** The choice of everybody's suggestions. */
export const EVERYBODY = "";

/** The suggestions of one author, and who has any. */
export interface ByAuthor {
  /** In the order in which they are met. */
  readonly people: readonly { readonly value: string; readonly label: string }[];
  /** Whose are shown: everybody's where the chosen one has none open any more. */
  readonly author: { readonly person: string; readonly name: string } | null;
  readonly shown: readonly PlacedSuggestion[];
}

export function byAuthor(open: readonly PlacedSuggestion[], chosen: string): ByAuthor {
  const names = new Map(open.map(({ person, name }) => [person, name]));
  const name = names.get(chosen);
  const author = chosen === EVERYBODY || name === undefined ? null : { person: chosen, name };
  return {
    people: [...names].map(([value, label]) => ({ value, label })),
    author,
    shown: author === null ? open : open.filter(({ person }) => person === chosen),
  };
}
