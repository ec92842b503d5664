import { Fragment, type Node } from "@tiptap/pm/model";
import type { Transaction } from "@tiptap/pm/state";
import type { NodeJson } from "../../../shared/article/article.ts";
import { resolveBlocks } from "../../../shared/article/review/resolve.ts";
import type { Decide } from "../../../shared/article/review/resolve-line.ts";
import { leadTo } from "./least-steps.ts";

/** Says of a transaction that it is not to be suggested but done. */
export const DECIDED = "articleSuggestionsDecided";

/** Accepts or rejects what is open in a document; blocks without suggestions are not touched. */
export function decide(tr: Transaction, verdictOn: Decide): Transaction {
  const known = new Map<NodeJson, Node>();
  const blocks = tr.doc.children.map((node) => {
    const json = node.toJSON() as NodeJson;
    known.set(json, node);
    return json;
  });
  const { schema } = tr.doc.type;
  const decided = resolveBlocks(blocks, verdictOn).map(
    (block) => known.get(block) ?? schema.nodeFromJSON(block),
  );
  leadTo(tr, tr.doc.copy(Fragment.fromArray(decided)));
  return tr.setMeta(DECIDED, true);
}
