import type * as Y from "yjs";
import { namesOf, PERSON } from "./roots.ts";

/** Names and words of this article that are spelt as they should be, in the order of the alphabet. */
export function readNames(doc: Y.Doc): readonly string[] {
  return [...namesOf(doc).keys()].sort((a, b) => a.localeCompare(b, "en"));
}

/** Lists a name or takes it off the list, as a change by a person. */
export function listName(doc: Y.Doc, name: string, isListed: boolean): void {
  const word = name.normalize("NFC").trim();
  if (word === "") return;
  doc.transact(() => {
    if (isListed) namesOf(doc).set(word, true);
    else namesOf(doc).delete(word);
  }, PERSON);
}
