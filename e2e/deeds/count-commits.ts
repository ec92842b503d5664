import type { Page } from "@playwright/test";

declare global {
  interface Window {
    reactCommits?: number;
    __REACT_DEVTOOLS_GLOBAL_HOOK__?: unknown;
  }
}

/**
 * Counts what React draws from the next loading on, through the hook that it offers to its
 * developer tools. The function returned tells how often it has done so since.
 */
export async function countCommits(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    window.reactCommits = 0;
    window.__REACT_DEVTOOLS_GLOBAL_HOOK__ = {
      supportsFiber: true,
      inject: () => 1,
      onCommitFiberUnmount: () => undefined,
      onCommitFiberRoot: () => {
        window.reactCommits = (window.reactCommits ?? 0) + 1;
      },
    };
  });
  return () => page.evaluate(() => window.reactCommits ?? 0);
}
