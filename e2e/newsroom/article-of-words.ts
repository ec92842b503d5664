import * as Y from "yjs";
import { emptyArticle } from "../../shared/article/article.ts";
import { seedDoc } from "../../shared/article/ydoc/document.ts";
import { bodyOf, commentsOf, metaOf } from "../../shared/article/ydoc/roots.ts";

/** Articles whose words are all different, so that one can say which is lost and which stands twice. */
export const newArticle = (): Y.Doc => seedDoc(emptyArticle());

export function addWord(doc: Y.Doc, word: string, random: () => number): void {
  const texts = textsOf(doc);
  const text = texts[Math.floor(random() * texts.length)];
  if (text === undefined || random() < 0.15) {
    const block = new Y.XmlElement("paragraph");
    block.insert(0, [new Y.XmlText(` ${word} `)]);
    bodyOf(doc).insert(Math.floor(random() * (bodyOf(doc).length + 1)), [block]);
  } else {
    text.insert(placeIn(text.toString(), random), ` ${word} `);
  }
}

/** Between words: one that is broken apart by another would count as lost. */
export function placeIn(text: string, random: () => number): number {
  const spaces = [0, text.length];
  for (const { index } of text.matchAll(/ /g)) spaces.push(index);
  return spaces[Math.floor(random() * spaces.length)] ?? 0;
}

/** Takes a word away where it stands; whether it did. */
export function deleteWord(doc: Y.Doc, word: string): boolean {
  for (const text of textsOf(doc)) {
    // Another word may begin with the same letters.
    const at = text.toString().indexOf(`${word} `);
    if (at === -1) continue;
    text.delete(at, word.length);
    return true;
  }
  return false;
}

export function setField(doc: Y.Doc, value: string): void {
  metaOf(doc).set("slug", value);
}

export function addComment(doc: Y.Doc, id: string): void {
  const thread = new Y.Map<unknown>([["text", id]]);
  commentsOf(doc).set(id, thread);
}

export const wordsIn = (text: string): string[] => text.match(/w\d+x\d+/g) ?? [];

export const wordsOf = (doc: Y.Doc): string[] =>
  textsOf(doc).flatMap((text) => wordsIn(text.toString()));

export const commentIdsOf = (doc: Y.Doc): string[] => [...commentsOf(doc).keys()].sort();

function textsOf(doc: Y.Doc): Y.XmlText[] {
  return bodyOf(doc)
    .toArray()
    .flatMap((block) => (block instanceof Y.XmlElement ? block.toArray() : []))
    .filter((child) => child instanceof Y.XmlText);
}
