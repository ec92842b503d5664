import type { Locator, Page } from "@playwright/test";
import type { DeskPage } from "./desk-page.ts";

/** The dialog Photo library by its accessible names. */
export class LibraryPage {
  readonly #desk: DeskPage;

  constructor(desk: DeskPage) {
    this.#desk = desk;
  }

  get page(): Page {
    return this.#desk.page;
  }
  get dialog(): Locator {
    return this.#desk.dialog("Photo library");
  }
  get search(): Locator {
    return this.dialog.getByRole("searchbox", { name: "Search photos" });
  }
  filter(name: string): Locator {
    return this.dialog.getByRole("button", { name, exact: true });
  }
  get cards(): Locator {
    return this.dialog.getByRole("grid", { name: "Photos" }).getByRole("row");
  }
  card(name: string): Locator {
    return this.cards.filter({ hasText: name });
  }
  /** What is known of the selected photos, and what can be done with them. */
  get details(): Locator {
    return this.dialog.getByRole("region", { name: "Selected photos" });
  }
  field(name: string): Locator {
    return this.details.getByLabel(name, { exact: true });
  }

  async open(): Promise<void> {
    await this.page.keyboard.press(`${this.#desk.mod}+Alt+Shift+P`);
    await this.dialog.waitFor();
  }

  async choose(...names: string[]): Promise<void> {
    for (const [at, name] of names.entries()) {
      await this.card(name).click(at === 0 ? {} : { modifiers: ["ControlOrMeta"] });
    }
  }
}
