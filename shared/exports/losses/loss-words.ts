import type { ExportFormat } from "../../contract/exports.ts";
import { type ArticleElement, fateOf } from "./loss-table.ts";

type Name = readonly [one: string, several: string];

const ELEMENTS: Readonly<Record<ArticleElement, Name>> = {
  paragraph: ["paragraph", "paragraphs"],
  heading: ["heading", "headings"],
  bulletList: ["list", "lists"],
  orderedList: ["numbered list", "numbered lists"],
  blockquote: ["block quote", "block quotes"],
  pullQuote: ["pull quote", "pull quotes"],
  photo: ["photo", "photos"],
  gallery: ["gallery", "galleries"],
  relatedLink: ["related link", "related links"],
  embed: ["embed", "embeds"],
  table: ["table", "tables"],
  keyPoints: ["list of key points", "lists of key points"],
  readerNote: ["note to readers", "notes to readers"],
  horizontalRule: ["rule", "rules"],
  link: ["address of a link", "addresses of links"],
  bold: ["bold passage", "bold passages"],
  italic: ["italic passage", "italic passages"],
  strike: ["passage struck through", "passages struck through"],
  superscript: ["superscript", "superscripts"],
  subscript: ["subscript", "subscripts"],
  tk: ["TK", "TKs"],
  picture: ["picture", "pictures"],
  altText: ["alt text", "alt texts"],
};

/** What is wrong with an article, or no format carries. */
const FAULTS: Readonly<Record<string, Name>> = {
  controlCharacter: ["invisible character", "invisible characters"],
  address: [
    "link whose address may not be published",
    "links whose addresses may not be published",
  ],
  emptyList: ["list without an item", "lists without an item"],
  emptyGallery: ["gallery without a photo", "galleries without a photo"],
  emptyTable: ["table without a cell", "tables without a cell"],
  listStart: ["first number of a list", "first numbers of lists"],
  nestedPiece: [
    "key points or note within a list or a quote, which Word shows there and reads back beside it",
    "key points or notes within lists and quotes, which Word shows there and reads back beside them",
  ],
  listDepth: ["item below nine levels of lists", "items below nine levels of lists"],
  cellSpan: ["cell that spans others", "cells that span others"],
  tableColumns: ["row of more than 63 cells", "rows of more than 63 cells"],
  suggestion: ["open suggestion, taken as accepted", "open suggestions, taken as accepted"],
  suggestedDetail: [
    "suggestion on the details of a block, which Word cannot track, taken as accepted",
    "suggestions on the details of blocks, which Word cannot track, taken as accepted",
  ],
  photoFile: ["picture that the desk does not have", "pictures that the desk does not have"],
  photoFormat: ["picture of a kind that Word does not show", "pictures that Word does not show"],
  photoMetadata: [
    "picture whose file could not be given caption and credit",
    "pictures whose files could not be given caption and credit",
  ],
  photoWords: [
    "second place of a picture, whose words its file does not say (the article does)",
    "further places of pictures, whose words their files do not say (the article does)",
  ],
  photoSize: ["picture smaller than on the desk", "pictures smaller than on the desk"],
  headingLevel: ["heading moved up a level", "headings moved up a level"],
  relatedLinkTarget: ["related link without a target", "related links without a target"],
  embedAddress: ["embed without an address", "embeds without an address"],
  field: ["field of the head", "fields of the head"],
  time: ["time that is none", "times that are none"],
};

interface Counted {
  readonly element: string;
  readonly count: number;
}

/** What an export loses, in words: what is not in the file, and what is there in another form. */
export interface LossReport {
  readonly leftOut: readonly string[];
  readonly changed: readonly string[];
}

export function lossReport(losses: readonly Counted[], format: ExportFormat): LossReport {
  const of = (fate: "dropped" | "changed") =>
    lossWords(losses.filter(({ element }) => fateOf(element, format) === fate));
  return { leftOut: of("dropped"), changed: of("changed") };
}

/** The same as sentences: "Left out: 2 pictures." None where nothing is lost. */
export function lossSentences({ leftOut, changed }: LossReport): string[] {
  return [
    ...(leftOut.length === 0 ? [] : [`Left out: ${leftOut.join(", ")}.`]),
    ...(changed.length === 0 ? [] : [`In another form: ${changed.join(", ")}.`]),
  ];
}

/** "2 related links without a target", whichever draft they are of; what has no name is spelt out. */
export function lossWords(losses: readonly Counted[]): string[] {
  const counts = new Map<string, number>();
  for (const { element, count } of losses) counts.set(element, (counts.get(element) ?? 0) + count);
  return [...counts].map(([element, count]) => {
    const [one, several] = nameOf(element);
    return `${count} ${count === 1 ? one : several}`;
  });
}

function nameOf(element: string): Name {
  if (Object.hasOwn(ELEMENTS, element)) return ELEMENTS[element as ArticleElement];
  return FAULTS[element] ?? [spelt(element), spelt(element)];
}

/** "pullQuote" as "pull quote". */
function spelt(element: string): string {
  return element.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).trim();
}
