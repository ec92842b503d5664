import type { Node } from "@tiptap/pm/model";
import type { NodeJson } from "../../../shared/article/article.ts";
import { resolveBlocks } from "../../../shared/article/review/resolve.ts";

/** Whether a document, accepted, is the one that was meant and, rejected, the one before, ids aside. */
export function comesTo(shown: Node, before: Node, meant: Node): boolean {
  const [cutShown, cutBefore, cutMeant] = withoutShared([shown, before, meant]);
  return (
    outcome(cutShown, "accept") === outcome(cutMeant, "accept") &&
    outcome(cutShown, "reject") === outcome(cutBefore, "reject")
  );
}

type Blocks = readonly Node[];

/** Their blocks without those that all share at both ends, but for one: a join reaches across it. */
function withoutShared(docs: readonly [Node, Node, Node]): [Blocks, Blocks, Blocks] {
  const [first, ...others] = docs;
  const isShared = (place: (node: Node) => number) =>
    others.every((other) => other.maybeChild(place(other)) === first.maybeChild(place(first)));
  const fewest = Math.min(...docs.map(({ childCount }) => childCount));
  let head = 0;
  while (head < fewest && isShared(() => head)) head += 1;
  let behind = 0;
  while (behind < fewest - head && isShared(({ childCount }) => childCount - 1 - behind))
    behind += 1;
  const cut = ({ children, childCount }: Node): Blocks =>
    children.slice(Math.max(0, head - 1), childCount - behind);
  return [cut(docs[0]), cut(docs[1]), cut(docs[2])];
}

/** As text, without ids and without what no article needs: a body always has a paragraph. */
function outcome(blocks: Blocks, verdict: "accept" | "reject"): string {
  const resolved = resolveBlocks(
    blocks.map((node) => node.toJSON() as NodeJson),
    () => verdict,
  );
  return JSON.stringify(resolved.map(plain));
}

function plain({ attrs, content, marks, ...node }: NodeJson): object {
  const { id: _id, suggestion: _open, ...others } = attrs ?? {};
  return {
    ...node,
    ...(node.type === "hardBreak" ? {} : { marks: marks ?? [] }),
    attrs: others,
    content: (content ?? []).map(plain),
  };
}
