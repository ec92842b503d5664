import type { Locator, Page } from "@playwright/test";

/**
 * The main screen by its accessible names. The page is asked for each time, since Electron's is
 * another one after a restart.
 */
export class DeskPage {
  readonly #page: () => Page;

  constructor(page: () => Page) {
    this.#page = page;
  }

  get page(): Page {
    return this.#page();
  }

  /** Ctrl, or Cmd where the machine is a Mac. */
  get mod(): string {
    return process.platform === "darwin" ? "Meta" : "Control";
  }

  get navigation(): Locator {
    return this.page.getByRole("navigation", { name: "Desk" });
  }
  get search(): Locator {
    return this.page.getByRole("searchbox", { name: "Search drafts" });
  }
  get drafts(): Locator {
    return this.page
      .getByRole("grid", { name: "Drafts" })
      .or(this.page.getByRole("listbox", { name: "Drafts" }));
  }
  get rows(): Locator {
    return this.drafts.getByRole("row").or(this.drafts.getByRole("option"));
  }
  /** The row of the draft that is being written. */
  get openRow(): Locator {
    return this.rows.filter({ has: this.page.locator("[aria-current=true]") });
  }
  draft(headline: string | RegExp): Locator {
    return this.rows.filter({ hasText: headline });
  }
  get newDraft(): Locator {
    return this.navigation.getByRole("button", { name: "New draft" });
  }
  get article(): Locator {
    return this.page.getByRole("textbox", { name: "Article" });
  }
  get headline(): Locator {
    return this.article.locator("[data-node=headline]");
  }
  get dek(): Locator {
    return this.article.locator("[data-node=dek]");
  }
  get photos(): Locator {
    return this.article.locator("[data-node=photo]");
  }
  get relatedLinks(): Locator {
    return this.article.locator("[data-node=related-link]");
  }
  get toolbar(): Locator {
    return this.page.getByRole("toolbar", { name: "Formatting" });
  }
  get saveState(): Locator {
    return this.page.getByRole("status", { name: "Save state" });
  }
  get inspector(): Locator {
    return this.page.getByRole("complementary", { name: "Inspector" });
  }
  tab(name: string): Locator {
    return this.inspector.getByRole("tab", { name: new RegExp(`^${name}`) });
  }
  get versions(): Locator {
    return this.page.getByRole("listbox", { name: "Versions" });
  }
  dialog(name: string): Locator {
    return this.page.getByRole("dialog", { name });
  }
  get problem(): Locator {
    return this.page.getByRole("alert", { name: "Problem" });
  }
}
