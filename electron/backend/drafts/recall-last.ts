import type { DeskClient } from "../../../shared/contract/index.ts";

/**
 * Reads the draft that was open last, as a page will ask for it: done while the page is still loaded, its
 * answer comes at once then. A draft that cannot be read is told of when it is opened.
 */
export async function recallLast({ desk, drafts }: DeskClient): Promise<void> {
  try {
    const { person, lastDraft } = await desk.info();
    if (person !== null && lastDraft !== null) await drafts.open({ id: lastDraft });
  } catch {
    // Whoever opens it hears of it.
  }
}
