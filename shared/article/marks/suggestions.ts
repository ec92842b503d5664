import { dataAttributes, type MarkElement, reading } from "../element.ts";
import type { TextSuggestionKind } from "../review/suggested.ts";

/** Text that is new, and text that is to go. Both can stand on the same words, by two people. */
export const insertion = suggestion("insertion", "ins");
export const deletion = suggestion("deletion", "del");

/** Text whose style is new; `was` is the list of its style marks before, as JSON. */
export const formatting = suggestion("formatting", "span", ["was"]);

/** How many colours authors have; the style sheet names them. */
const HUES = 6;

/**
 * All attributes are plain texts: Yjs compares the values of a style flat, and would write one that
 * holds an object anew with each key.
 */
function suggestion(kind: TextSuggestionKind, tag: string, more: string[] = []): MarkElement {
  const names = ["id", "person", "name", "at", ...more];
  return {
    name: kind,
    spec: {
      inclusive: false,
      attrs: Object.fromEntries(names.map((name) => [name, { default: "", validate: "string" }])),
      parseDOM: [
        {
          tag: `${tag}[data-node=${kind}]`,
          // Before the style that a plain one means.
          priority: 60,
          getAttrs: reading(({ dataset }) =>
            Object.fromEntries(names.map((name) => [name, dataset[name] ?? ""])),
          ),
        },
      ],
      toDOM: ({ attrs }) => [
        tag,
        { ...dataAttributes(kind, attrs), "data-hue": String(hueOf(attrs.person)) },
        0,
      ],
    },
  };
}

/** The colour of a person in what they suggest, the same in every window. */
export function hueOf(person: string): number {
  let sum = 0;
  for (const character of person) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 65_521;
  return sum % HUES;
}
