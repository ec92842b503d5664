/** What the elements that an export could not carry are called, for one and for several. */
const NAMES: Readonly<Record<string, readonly [string, string]>> = {
  controlCharacter: ["invisible character", "invisible characters"],
  address: [
    "link whose address may not be published",
    "links whose addresses may not be published",
  ],
  emptyList: ["list without an item", "lists without an item"],
  listStart: ["first number of a list", "first numbers of lists"],
  suggestion: ["suggestion", "suggestions"],
  photoFile: ["picture that the desk does not have", "pictures that the desk does not have"],
  photoMetadata: ["picture without its own credit inside", "pictures without their credit inside"],
  photoFormat: ["picture of a kind that Word does not show", "pictures that Word does not show"],
  gallery: ["gallery shown as single photos", "galleries shown as single photos"],
  listDepth: ["item below nine levels of lists", "items below nine levels of lists"],
  tableColumns: ["row of more than 63 cells", "rows of more than 63 cells"],
  embedAddress: ["embed without an address", "embeds without an address"],
  headingLevel: ["heading moved up a level", "headings moved up a level"],
  relatedLinkTarget: ["related link without a target", "related links without a target"],
  deskNote: ["desk note", "desk notes"],
};

interface Counted {
  readonly element: string;
  readonly count: number;
}

/** "2 related links without a target", whichever draft they are of; what has no name is spelt out. */
export function lossWords(losses: readonly Counted[]): string[] {
  const counts = new Map<string, number>();
  for (const { element, count } of losses) counts.set(element, (counts.get(element) ?? 0) + count);
  return [...counts].map(([element, count]) => {
    const [one, several] = NAMES[element] ?? [spelt(element), spelt(element)];
    return `${count} ${count === 1 ? one : several}`;
  });
}

/** "pullQuote" as "pull quote". */
function spelt(element: string): string {
  return element.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).trim();
}
