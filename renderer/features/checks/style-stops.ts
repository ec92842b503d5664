import type * as Y from "yjs";
import { createValue, type Value } from "../../bridge/value.ts";

const counts = new WeakMap<Y.Doc, Value<number>>();

/** How many words of a draft stop its export by a rule of house style, as far as these were asked. */
export function styleStopsOf(doc: Y.Doc): Value<number> {
  const known = counts.get(doc) ?? createValue(0);
  counts.set(doc, known);
  return known;
}
