import type { Locator, Page } from "@playwright/test";
import type { DeskPage } from "./desk-page.ts";

/** The dialog Settings by its accessible names. */
export class SettingsPage {
  readonly #desk: DeskPage;

  constructor(desk: DeskPage) {
    this.#desk = desk;
  }

  get page(): Page {
    return this.#desk.page;
  }
  get dialog(): Locator {
    return this.#desk.dialog("Settings");
  }
  get search(): Locator {
    return this.dialog.getByRole("searchbox", { name: "Search settings" });
  }
  section(name: string): Locator {
    return this.dialog.getByRole("tab", { name });
  }
  /** What a person presses: the radio itself is drawn by its label. */
  choice(group: string, name: string): Locator {
    return this.dialog.getByRole("radiogroup", { name: group }).getByText(name, { exact: true });
  }
  /** What was changed last, in words. */
  get said(): Locator {
    return this.dialog.getByRole("status", { name: "Changed" });
  }
  button(name: string): Locator {
    return this.dialog.getByRole("button", { name, exact: true });
  }

  /** By the button that says who writes here. */
  async open(section?: string): Promise<void> {
    await this.page.getByRole("button", { name: /Settings: .* writes here/ }).click();
    await this.dialog.waitFor();
    if (section !== undefined) await this.section(section).click();
  }

  /** Picks from a list that opens. */
  async pick(label: string, option: string): Promise<void> {
    await this.dialog.getByRole("button", { name: label }).click();
    await this.page.getByRole("option", { name: option, exact: true }).click();
  }
}
