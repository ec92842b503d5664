import * as Y from "yjs";
import type { Piece } from "./trace.ts";

/** Words of a text that stand one behind the other, whoever wrote how much of them when. */
export interface Stretch {
  readonly words: string;
  /** A piece of them each {@link SPAN} numbers: where it begins and ends, the change that brought it and the one that took it. */
  readonly spans: Int32Array;
}

export const SPAN = 4;
/** Stands for a change that has not come. */
export const NEVER = 2 ** 31 - 1;

/**
 * A text as stretches of words, and what stands between them (styles, breaks). There is an item for
 * each few keys: to go through them is most of what showing a moment costs, so it is done once.
 */
export function stretchesOf(
  text: Y.XmlText,
  piecesOf: (item: Y.Item) => readonly Piece[],
): (Stretch | Y.Item)[] {
  const found: (Stretch | Y.Item)[] = [];
  let [words, spans]: [string, number[]] = ["", []];
  const end = () => {
    if (spans.length > 0) found.push({ words, spans: Int32Array.from(spans) });
    [words, spans] = ["", []];
  };
  for (let item = text._start; item !== null; item = item.right) {
    if (item.content instanceof Y.ContentString) {
      for (const { offset, length, born, died } of piecesOf(item)) {
        const from = words.length + offset;
        spans.push(from, from + length, born, Math.min(died, NEVER));
      }
      words += item.content.str;
    } else {
      end();
      found.push(item);
    }
  }
  end();
  return found;
}
