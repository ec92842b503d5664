import type { Page } from "@playwright/test";

declare global {
  interface Window {
    keyTimes?: number[];
  }
}

const WARM_UP = 10;

/**
 * Milliseconds from a key going down to the frame that shows it, for `keys` keys in the middle of
 * the article: from the event's own time stamp to the first task after the next frame.
 */
export async function keyToPaint(page: Page, keys: number): Promise<number[]> {
  const article = page.getByRole("textbox", { name: "Article" });
  const paragraphs = article.locator("> p:not([data-node])");
  const middle = Math.floor((await paragraphs.count()) / 2);
  await paragraphs.nth(middle).scrollIntoViewIfNeeded();
  await paragraphs.nth(middle).click();
  await page.evaluate(() => {
    const times: number[] = [];
    window.keyTimes = times;
    const { port1, port2 } = new MessageChannel();
    const started: number[] = [];
    port1.onmessage = () => {
      const start = started.shift();
      if (start !== undefined) times.push(performance.now() - start);
    };
    addEventListener(
      "keydown",
      (event) => {
        started.push(event.timeStamp);
        requestAnimationFrame(() => port2.postMessage(null));
      },
      { capture: true },
    );
  });
  for (let key = 0; key < keys + WARM_UP; key += 1) {
    await page.keyboard.press("abcdefghij".charAt(key % 10));
    await page.waitForFunction((count) => (window.keyTimes?.length ?? 0) > count, key);
  }
  return page.evaluate((skip) => (window.keyTimes ?? []).slice(skip), WARM_UP);
}

/** The value below which `share` (0 to 1) of the sorted values lie. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** The middle of the values, and what all but a twentieth of them stay below. */
export function spread(values: readonly number[]): { p50: number; p95: number } {
  return { p50: quantile(values, 0.5), p95: quantile(values, 0.95) };
}
