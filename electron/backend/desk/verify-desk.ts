import type { Context } from "../context.ts";
import type { Progress } from "../progress.ts";

/**
 * Reads everything the desk holds, piece by piece, so that whoever else reads meanwhile waits for no
 * more than one, and says what is wrong, a sentence each. Changes nothing.
 */
export async function verifyDesk(
  { reader }: Pick<Context, "reader">,
  progress: Progress,
  signal: AbortSignal | undefined,
): Promise<string[]> {
  const { drafts, versions, photos } = await reader.call("verify.pieces", null);
  const pieces = [
    () => reader.call("verify.database", null),
    ...drafts.map((id) => () => reader.call("verify.draft", { id })),
    ...versions.map((span) => () => reader.call("verify.versions", span)),
    ...photos.map((hash) => () => reader.call("verify.photo", { hash })),
  ];
  const faults: string[] = [];
  for (const [done, piece] of pieces.entries()) {
    signal?.throwIfAborted();
    progress(done, pieces.length);
    faults.push(...(await piece()));
  }
  return faults;
}
