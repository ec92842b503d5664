import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { test as base, expect, LOOKS, skipForWant, startOnCopy } from "./desk-test.ts";
import type { Host } from "./hosts/host.ts";
import { DeskPage } from "./pages/desk-page.ts";

/**
 * For tests that begin with a new draft: a desk in use, which a worker keeps from one such test to
 * the next, as a newsroom does. To start a host and a page costs more than most of what is tested.
 * A worker ends with the first test that fails, so that none meets what a failure left behind.
 */
export const test = base.extend<object, { inUse: Host | null }>({
  inUse: [
    async ({ hostKind, introduced, window }, use) => {
      const folder = await mkdtemp(path.join(os.tmpdir(), `stet-in-use-${hostKind}-`));
      const host = await startOnCopy(introduced, folder, hostKind, window);
      await use(host);
      await host?.leave();
      await host?.stop();
      await rm(folder, { recursive: true, force: true });
      await rm(`${folder}-profile`, { recursive: true, force: true });
    },
    { scope: "worker", timeout: 120_000 },
  ],
  folder: async ({ inUse }, use) => {
    await use(inUse?.folder ?? "");
  },
  host: async ({ inUse }, use, info) => {
    if (inUse === null) {
      skipForWant(info);
      return;
    }
    await asAtFirst(new DeskPage(() => inUse.page));
    await use(inUse);
  },
});

export { expect };

/** Undoes what a test may have done to the window, and leaves what it left open. */
async function asAtFirst(desk: DeskPage): Promise<void> {
  const { page } = desk;
  page.removeAllListeners("request");
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  await page.setViewportSize(LOOKS.viewport);
  await expect(async () => {
    if (await page.getByRole("dialog").first().isVisible()) await page.keyboard.press("Escape");
    await desk.newDraft.click({ trial: true, timeout: 500 });
  }).toPass();
  await desk.rows.first().waitFor();
}
