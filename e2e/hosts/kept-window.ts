import type { Browser, BrowserContextOptions, Page } from "@playwright/test";

const HEARD = ["request", "response", "console", "pageerror", "dialog", "popup"] as const;
/** A page that does not leave its desk within this is thrown away. */
const FAREWELL_MS = 5_000;

/** A path that no host answers with a page of its own. */
const NOWHERE = "/left";

/**
 * One window that a worker keeps from desk to desk. To open one costs Chromium more work than most
 * tests do in it. Where hosts stand behind one port, one after the other, and the window never goes
 * elsewhere between them, its process stays too, with all scripts compiled: a desk then opens for a
 * fifth of the work. Nothing of a desk is left when the next is opened.
 */
export class KeptWindow {
  readonly #browser: Browser;
  readonly #looks: BrowserContextOptions;
  #page: Page | null = null;
  #port: number | null = null;

  constructor(browser: Browser, looks: BrowserContextOptions) {
    this.#browser = browser;
    this.#looks = looks;
  }

  /** Where the next host should stand; null before the first one stood anywhere. */
  get port(): number | null {
    return this.#port;
  }

  async open(): Promise<Page> {
    if (this.#page?.isClosed() !== false) {
      this.#page = await (await this.#browser.newContext(this.#looks)).newPage();
    }
    return this.#page;
  }

  /** Makes the window as new while its host still stands, or closes it where that fails. */
  async leave(): Promise<void> {
    const page = this.#page;
    if (page === null || page.isClosed()) return;
    try {
      const { origin, port } = new URL(page.url());
      this.#port = Number(port) || null;
      await this.#forget(page, `${origin}${NOWHERE}`);
    } catch {
      await this.close();
    }
  }

  async close(): Promise<void> {
    await this.#page?.context().close();
    this.#page = null;
  }

  async #forget(page: Page, nowhere: string): Promise<void> {
    const context = page.context();
    for (const other of context.pages()) if (other !== page) await other.close();
    for (const event of HEARD) page.removeAllListeners(event);
    await page.unrouteAll({ behavior: "ignoreErrors" });
    await context.unrouteAll({ behavior: "ignoreErrors" });
    await page.goto(nowhere, { timeout: FAREWELL_MS });
    await page.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
    await page.emulateMedia({ media: null, colorScheme: null, reducedMotion: null });
    const { viewport } = this.#looks;
    if (viewport != null) await page.setViewportSize(viewport);
    await context.clearCookies();
    await context.clearPermissions();
  }
}
