import type { ImportResult } from "../../../shared/contract/imports.ts";
import { Problem } from "../../../shared/contract/problem.ts";
import type { Context } from "../context.ts";
import { unforeseen } from "../threads/protocol.ts";

/** A failure becomes a sentence beside the file's path; nothing of that file stays. */
export async function attempt(
  { ports }: Context,
  path: string,
  failed: ImportResult["failed"],
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    const problem = error instanceof Problem ? error : unforeseen(error);
    if (!(error instanceof Problem)) ports.log.failed("import", error);
    const locked = problem.code === "PASSPHRASE" ? { locked: true } : {};
    failed.push({ file: path, error: problem.message, ...locked });
  }
}
