import { expect, type Locator } from "@playwright/test";
import { perform } from "../deeds/perform.ts";
import type { NewsroomServer } from "../hosts/newsroom.ts";
import type { DeskPage } from "./desk-page.ts";

/** The newsroom's dialog, and what the screen says of how a desk and its newsroom stand. */
export class NewsroomPage {
  readonly #desk: DeskPage;

  constructor(desk: DeskPage) {
    this.#desk = desk;
  }

  get dialog(): Locator {
    return this.#desk.dialog("Newsroom");
  }
  button(name: string): Locator {
    return this.dialog.getByRole("button", { name, exact: true });
  }
  get address(): Locator {
    return this.dialog.getByRole("textbox", { name: "Address of the newsroom" });
  }
  get code(): Locator {
    return this.dialog.getByRole("textbox", { name: "Invitation code" });
  }
  get pageToSignIn(): Locator {
    return this.dialog.getByRole("link", { name: "Open the page to sign in" });
  }
  /** In the header: how the whole desk stands. */
  get pill(): Locator {
    return this.#desk.page.getByRole("button", { name: /, newsroom$/ });
  }
  /** In the foot: how the draft on the screen stands. */
  get step(): Locator {
    return this.#desk.page
      .getByRole("contentinfo")
      .getByText(/^(On this desk only|Syncing…|In step|Offline since .*|Not taken)$/);
  }
  /** The marks of a row of the list that say how its draft stands. */
  stepOf(headline: string): Locator {
    return this.#desk
      .draft(headline)
      .getByText(/^(On this desk only|Syncing…|In step|Offline since|Not taken|In the newsroom)/);
  }

  async open(): Promise<void> {
    await perform(this.#desk, "Newsroom…");
    await expect(this.dialog).toBeVisible();
  }
  async lookUp(address: string): Promise<void> {
    await this.address.fill(address);
    await this.button("Look it up").click();
  }
  async join(address: string, code: string): Promise<void> {
    await this.open();
    await this.lookUp(address);
    await this.code.fill(code);
    await this.button("Join and share this desk").click();
    await expect(this.button("Leave the newsroom…")).toBeVisible();
  }
  /** Joins and is back at the article. */
  async takePart(server: NewsroomServer, role: string): Promise<void> {
    await this.join(server.url, await server.invite(role));
    await this.close();
  }
  async close(): Promise<void> {
    await this.button("Close").last().click();
    await expect(this.dialog).toBeHidden();
  }
}
