import { useEffect } from "react";
import type { PersonProfile } from "../../shared/contract/desk.ts";
import type { PersonColour } from "../../shared/contract/person-colours.ts";
import { usePeople } from "../bridge/use-people.ts";

/** As the style sheet of the tools names them. */
const COLOURS: Readonly<Record<PersonColour, string>> = {
  blue: "--person-blue",
  green: "--green",
  violet: "--person-violet",
  amber: "--person-amber",
  teal: "--person-teal",
  rose: "--person-rose",
};

/** What makes suggestions show in the colours that their authors chose; everybody else's stay as they are. */
export function authorRules(people: readonly Pick<PersonProfile, "id" | "colour">[]): string {
  return people
    .flatMap(({ id, colour }) =>
      colour === null ? [] : [`[data-hue][data-person="${id}"] { --by: var(${COLOURS[colour]}); }`],
    )
    .join("\n");
}

/** Keeps the page's suggestions in their authors' colours, also when somebody chooses another. */
export function useAuthorColours(): void {
  const { all } = usePeople();
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(authorRules(all));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, [all]);
}
