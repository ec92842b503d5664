import { placesOf, searchTerms } from "../../../shared/text/search-query.ts";
import { searchWords } from "../../../shared/text/search-words.ts";

const NAME = "help-found";

/** Marks in a page what was searched for, without touching what React has drawn. */
export function markFound(page: HTMLElement, typed: string): () => void {
  const terms = searchTerms(typed);
  const ranges = textsIn(page).flatMap((node) => {
    const words = [...searchWords(node.data)];
    return terms.flatMap((term) =>
      Array.from(placesOf(words, term), ({ from, to }) => rangeOf(node, from, to)),
    );
  });
  CSS.highlights.set(NAME, new Highlight(...ranges));
  return () => CSS.highlights.delete(NAME);
}

function rangeOf(node: Text, from: number, to: number): Range {
  const range = document.createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  return range;
}

function textsIn(page: HTMLElement): Text[] {
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}
