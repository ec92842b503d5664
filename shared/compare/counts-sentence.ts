import type { Counts } from "./comparison.ts";

/** How much changed, in one sentence. */
export function countsSentence(counts: Counts): string {
  const { wordsAdded, wordsRemoved, fieldsChanged } = counts;
  const { blocksAdded, blocksRemoved, blocksChanged, blocksMoved } = counts;
  const { blocksSplit, blocksJoined } = counts;
  const said = [
    ...counted(wordsAdded, "word", "added"),
    ...counted(wordsRemoved, "word", "removed"),
    ...counted(blocksAdded, "block", "added"),
    ...counted(blocksRemoved, "block", "removed"),
    ...counted(blocksChanged, "block", "changed"),
    ...counted(blocksMoved, "block", "moved"),
    ...counted(blocksSplit, "block", "split"),
    ...counted(blocksJoined, "block", "joined"),
    ...counted(fieldsChanged, "field", "changed"),
  ];
  return said.length === 0 ? "Nothing changed." : `${said.join(", ")}.`;
}

function counted(count: number, thing: string, deed: string): string[] {
  return count === 0 ? [] : [`${count} ${thing}${count === 1 ? "" : "s"} ${deed}`];
}
