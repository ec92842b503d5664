import type { NodeJson } from "../article/article.ts";
import { align } from "../compare/align.ts";
import { longestRun } from "../compare/longest-run.ts";

/**
 * Where the block that is `was`th in `from` belongs in `into`: before the next block that kept its
 * order among the others, as a comparison shows it. Places count from 0; the answer counts without
 * the block itself.
 *
 * @param is its place in `into`, or null where it is missing there.
 */
export function rightPlace(
  from: readonly NodeJson[],
  into: readonly NodeJson[],
  was: number,
  is: number | null,
): number {
  const others = align(from, into).filter(([old, given]) => old !== was && given !== is);
  const inOrder = [...longestRun(others)].sort(([one], [other]) => one - other);
  const next = inOrder.find(([old]) => old > was);
  const at = next?.[1] ?? into.length;
  return is !== null && is < at ? at - 1 : at;
}
