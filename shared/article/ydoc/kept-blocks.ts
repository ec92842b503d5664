import type * as Y from "yjs";
import type { NodeJson } from "../article.ts";
import { glanceNow } from "./glance.ts";
import { bodyOf } from "./roots.ts";

/**
 * A look at blocks that reads each once until it changes, and gives back the same value as long as it
 * has not: whatever is worked out for a block is kept under that value.
 */
export function keepBlocks(doc: Y.Doc): (element: Y.XmlElement) => NodeJson {
  const kept = new WeakMap<object, NodeJson>();
  const body = bodyOf(doc);
  body.observeDeep((events) => {
    for (const { target } of events) {
      for (let type: Y.AbstractType<unknown> | null = target; type !== null; type = type.parent) {
        kept.delete(type);
      }
    }
  });
  return (element) => {
    let block = kept.get(element);
    if (block === undefined) {
      block = glanceNow(element);
      kept.set(element, block);
    }
    return block;
  };
}
