import * as Y from "yjs";
import { commentIdsOf, wordsOf } from "../article-of-words.ts";

/** All that was written in a round. */
export interface Written {
  readonly words: Set<string>;
  readonly deleted: Set<string>;
  readonly comments: Set<string>;
}

/** Every word must stand once, and none that was deleted; what is wrong, or the empty text. */
export function wrongIn(docs: readonly Y.Doc[], { words, deleted, comments }: Written): string {
  const found = docs.flatMap(wordsOf);
  const seen = new Set(found);
  const twice = found.filter((word, at) => found.indexOf(word) !== at);
  if (twice.length > 0) return `Doubled: ${twice.join(" ")}`;
  const lost = [...words].filter((word) => !deleted.has(word) && !seen.has(word));
  if (lost.length > 0) return `Lost: ${lost.join(" ")}`;
  const back = found.filter((word) => deleted.has(word));
  if (back.length > 0) return `Came back: ${back.join(" ")}`;
  const strange = found.filter((word) => !words.has(word));
  if (strange.length > 0) return `Written by nobody: ${strange.join(" ")}`;
  const threads = docs.flatMap(commentIdsOf);
  if (threads.length !== comments.size) return "A comment is lost or doubled.";
  return "";
}

export function fingerprint(doc: Y.Doc): string {
  return Buffer.from(Y.encodeSnapshot(Y.snapshot(doc))).toString("base64");
}
