import type { Loss } from "../../../shared/contract/exports.ts";
import type { Context } from "../context.ts";
import { meantDrafts, type Order, orderedStyle } from "./order.ts";
import { draftFiles, planFiles } from "./plan.ts";

/** What an order would lose, a draft at a time, so that who asked may break off. */
export async function foreseeLosses(
  context: Context,
  { drafts, ...order }: Pick<Order, "drafts" | "format" | "profile" | "review">,
  signal: AbortSignal | undefined,
): Promise<Loss[]> {
  const { reader, ports } = context;
  const { format } = order;
  const style = await orderedStyle(context, order);
  const rows = await meantDrafts(context, { drafts });
  const planned = await planFiles(rows, format, () => Promise.resolve(true));
  const files = draftFiles(planned);
  const found: Loss[] = [];
  for (const { id } of rows) {
    signal?.throwIfAborted();
    const now = ports.clock().toISOString();
    const input = { id, format, style, now, draftFiles: files };
    const lost = await reader.call("exports.losses", input);
    found.push(...lost.map((loss) => ({ ...loss, draft: id, format })));
  }
  return found;
}
