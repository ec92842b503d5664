import type { Locator } from "@playwright/test";
import { newDraft, writeBody, writeHeadline } from "../deeds/write.ts";
import { expect, test } from "../desk-test.ts";
import type { DeskPage } from "../pages/desk-page.ts";

const body = (desk: DeskPage): Locator => desk.article.locator("> p:not([data-node])");

test.beforeEach(async ({ desk }) => {
  await newDraft(desk);
});

test("Alt and arrows move and duplicate blocks, and the caret stays in its words", async ({
  desk,
  host,
}) => {
  const { keyboard } = host.page;
  await writeHeadline(desk, "Tides");
  await writeBody(desk, "One.", "Two.", "Three.");
  await keyboard.press("Alt+ArrowUp");
  await expect(body(desk)).toHaveText(["One.", "Three.", "Two."]);
  await keyboard.press("Alt+ArrowUp");
  await keyboard.press("Alt+ArrowUp");
  await expect(body(desk)).toHaveText(["Three.", "One.", "Two."]);
  await keyboard.type(" Still here.");
  await expect(body(desk).first()).toHaveText("Three. Still here.");
  await keyboard.press("Alt+Shift+ArrowDown");
  await keyboard.type(" Twice.");
  await expect(body(desk)).toHaveText([
    "Three. Still here.",
    "Three. Still here. Twice.",
    "One.",
    "Two.",
  ]);
  await expect(desk.headline).toHaveText("Tides");
  await keyboard.press(`${desk.mod}+z`);
  await keyboard.press(`${desk.mod}+z`);
  await expect(body(desk)).toHaveText(["Three. Still here.", "One.", "Two."]);
});

test("the slash menu inserts what is picked in place of what was typed", async ({ desk, host }) => {
  const { keyboard } = host.page;
  const menu = host.page.getByRole("listbox", { name: "Insert" });
  await writeBody(desk, "Tides and/or fog.");
  await expect(menu).toBeHidden();
  await keyboard.press("Enter");
  await keyboard.type("/");
  await expect(menu.getByRole("option").first()).toBeVisible();
  await keyboard.type("crossh");
  await expect(menu.getByRole("option")).toHaveCount(3);
  await keyboard.press("ArrowDown");
  const active = await desk.article.getAttribute("aria-activedescendant");
  await expect(menu.getByRole("option", { selected: true })).toHaveAttribute("id", active ?? "");
  await expect(menu.getByRole("option", { selected: true })).toContainText("Heading 3");
  await keyboard.press("Enter");
  await expect(menu).toBeHidden();
  await keyboard.type("High water");
  await expect(desk.article.locator("h3")).toHaveText("High water");
  await expect(desk.article).not.toHaveAttribute("aria-activedescendant");
  await keyboard.press("Enter");
  await keyboard.type("/bullet");
  await menu.getByRole("option", { name: "Bullet list" }).click();
  await keyboard.type("first");
  await expect(desk.article.locator("ul li")).toHaveText(["first"]);
});

test("what was picked is one step of undo, and a slash that was closed stays text", async ({
  desk,
  host,
}) => {
  const { keyboard } = host.page;
  const menu = host.page.getByRole("listbox", { name: "Insert" });
  await writeBody(desk, "Fog /rul");
  await expect(menu).toBeVisible();
  await keyboard.press("Tab");
  await expect(desk.article.locator("hr")).toHaveCount(1);
  await expect(body(desk).first()).toHaveText("Fog ");
  await keyboard.press(`${desk.mod}+z`);
  await expect(desk.article.locator("hr")).toHaveCount(0);
  await expect(body(desk).first()).toHaveText("Fog /rul");
  await keyboard.press("End");
  await keyboard.type(" /");
  await expect(menu).toBeVisible();
  await keyboard.press("Escape");
  await expect(menu).toBeHidden();
  await keyboard.type("quo");
  await expect(menu).toBeHidden();
  await keyboard.press("Enter");
  await expect(body(desk)).toHaveText(["Fog /rul /quo", ""]);
});
