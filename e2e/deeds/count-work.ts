import type { CDPSession, Page } from "@playwright/test";

/** What a page did, in counts: a busy machine does not change them. */
export interface PageWork {
  /** Transactions of the editor, those that only move the caret among them. */
  readonly transactions: number;
  /** How often styles were worked out anew, and how often something was laid out. */
  readonly styles: number;
  readonly layouts: number;
  /** Functions called and branches or loops gone through, in the page's own scripts. */
  readonly steps: number;
}

/**
 * Counts what a page does that was never loaded: scripts that its process knows already are not
 * counted. The function returned gives what was done since it was last asked.
 */
export async function countWork(page: Page): Promise<() => Promise<PageWork>> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Performance.enable");
  await cdp.send("Profiler.enable");
  await cdp.send("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  let before = { styles: 0, layouts: 0 };
  return async () => {
    const steps = await stepsSince(cdp);
    const now = await drawn(cdp);
    const { styles, layouts } = before;
    before = now;
    return {
      transactions: await takeTransactions(page),
      styles: now.styles - styles,
      layouts: now.layouts - layouts,
      steps,
    };
  };
}

/** Where the scripts of the page lie; those that look into it from outside lie nowhere. */
const OWN = "/assets/";

/** Counted anew from here on. */
async function stepsSince(cdp: CDPSession): Promise<number> {
  const { result } = await cdp.send("Profiler.takePreciseCoverage");
  let steps = 0;
  for (const { url, functions } of result) {
    if (!url.includes(OWN)) continue;
    for (const { ranges } of functions) for (const { count } of ranges) steps += count;
  }
  return steps;
}

async function drawn(cdp: CDPSession): Promise<{ styles: number; layouts: number }> {
  const { metrics } = await cdp.send("Performance.getMetrics");
  const count = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { styles: count("RecalcStyleCount"), layouts: count("LayoutCount") };
}

/** TipTap leaves the editor at its element. Of one that was not asked before nothing is known yet. */
function takeTransactions(page: Page): Promise<number> {
  return page.getByRole("textbox", { name: "Article" }).evaluate((article) => {
    const { editor } = article as unknown as Edited;
    const { transactions } = editor;
    editor.transactions = 0;
    if (transactions !== undefined) return transactions;
    editor.on("transaction", ({ appendedTransactions }) => {
      editor.transactions = (editor.transactions ?? 0) + 1 + appendedTransactions.length;
    });
    return 0;
  });
}

interface Edited {
  readonly editor: {
    /** Those since they were last taken. */
    transactions?: number;
    on(
      event: "transaction",
      listener: (told: { appendedTransactions: readonly unknown[] }) => void,
    ): void;
  };
}
