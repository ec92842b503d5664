import type { RebuildStep } from "../../../shared/contract/desk.ts";
import { toProblem } from "../../../shared/contract/from-wire.ts";
import type { Context } from "../context.ts";

/**
 * Derives the list, labels, texts and full text of every draft anew, a step a draft. Ended half-way
 * it loses nothing: what is left is behind, and the next start derives it.
 */
export async function* rebuild(
  context: Pick<Context, "reader" | "writer">,
  signal: AbortSignal | undefined,
): AsyncGenerator<RebuildStep, void, void> {
  await context.writer.call("desk.forgetDerived", null);
  yield* catchUp(context, signal);
}

/** Derives what is behind its journal. */
export async function* catchUp(
  { reader, writer }: Pick<Context, "reader" | "writer">,
  signal: AbortSignal | undefined,
): AsyncGenerator<RebuildStep, void, void> {
  const drafts = await reader.call("drafts.behind", null);
  yield { done: 0, total: drafts.length, problem: null };
  for (const [index, id] of drafts.entries()) {
    if (signal?.aborted === true) return;
    let problem: string | null = null;
    try {
      const derived = await reader.call("drafts.derive", { id });
      if (derived !== null) await writer.call("drafts.keepDerived", { id, derived });
    } catch (error) {
      problem = `Draft ${id}: ${toProblem(error).message}`;
    }
    yield { done: index + 1, total: drafts.length, problem };
  }
}
