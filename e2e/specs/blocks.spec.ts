import type { Locator } from "@playwright/test";
import { newDraft, writeBody, writeHeadline } from "../deeds/write.ts";
import { expect, test } from "../draft-test.ts";
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
  // Slow typing is more than one step.
  await expect(async () => {
    await keyboard.press(`${desk.mod}+z`);
    await expect(body(desk)).toHaveText(["Three. Still here.", "One.", "Two."], { timeout: 500 });
  }).toPass();
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

test("selected text has its tools and counts above it, by mouse and by key", async ({
  desk,
  host,
}) => {
  const { keyboard } = host.page;
  const bubble = host.page.getByRole("toolbar", { name: "Selection" });
  await writeBody(desk, "Low water at noon");
  await expect(bubble).toBeHidden();
  await keyboard.press("Shift+Home");
  await expect(bubble).toContainText("4 words, 17 characters");
  await expect(host.page.getByText("4 words, 17 characters selected")).toBeVisible();
  await keyboard.press("Alt+F10");
  await expect(bubble.getByRole("button", { name: "Bold" })).toBeFocused();
  await keyboard.press("Enter");
  await expect(desk.article.locator("strong")).toHaveText("Low water at noon");
  await expect(bubble.getByRole("button", { name: "Bold" })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  await keyboard.press("ArrowRight");
  await expect(bubble.getByRole("button", { name: "Italic" })).toBeFocused();
  await keyboard.press("Escape");
  await expect(desk.article).toBeFocused();
  await keyboard.press(`${desk.mod}+.`);
  await expect(desk.article.locator("sup")).toHaveText("Low water at noon");
  await keyboard.press("End");
  await keyboard.type(" sharp");
  await expect(bubble).toBeHidden();
  await body(desk)
    .first()
    .dblclick({ position: { x: 8, y: 14 } });
  await expect(bubble).toContainText("1 word, 3 characters");
  await bubble.getByRole("button", { name: "TK" }).click();
  await expect(desk.article.locator("mark[data-node=tk]")).toHaveText("Low");
  await expect(bubble).toBeVisible();
});

test("a link is seen, changed and taken away where it stands", async ({ desk, host }) => {
  const { keyboard } = host.page;
  const link = desk.article.locator("a");
  await writeBody(desk, "the harbour office");
  await keyboard.press("Shift+Home");
  await keyboard.press(`${desk.mod}+Shift+k`);
  const address = host.page.getByRole("textbox", { name: "Link address" });
  await address.fill("example.org/office");
  await address.press("Enter");
  await expect(link).toHaveAttribute("href", "https://example.org/office");
  await expect(desk.article).toBeFocused();
  await keyboard.press("End");
  await keyboard.press("ArrowLeft");
  const card = host.page.getByRole("toolbar", { name: "Link" });
  await expect(card).toContainText("https://example.org/office");
  await card.getByRole("button", { name: "Edit" }).click();
  await expect(address).toHaveValue("https://example.org/office");
  await address.fill("mailto:desk@example.org");
  await address.press("Enter");
  await expect(link).toHaveAttribute("href", "mailto:desk@example.org");
  await expect(card).toContainText("mailto:desk@example.org");
  await card.getByRole("button", { name: "Remove" }).click();
  await expect(link).toHaveCount(0);
  await expect(body(desk)).toHaveText(["the harbour office"]);
});

test("a block is dragged by its handle, and one undo puts it back", async ({ desk, host }) => {
  const { mouse, keyboard } = host.page;
  await writeBody(desk, "One.", "Two.", "Three.");
  await body(desk).last().hover();
  const grip = host.page.getByRole("button", { name: "Block", exact: true });
  await expect(grip).toBeVisible();
  const from = await grip.boundingBox();
  const to = await body(desk).first().boundingBox();
  if (from === null || to === null) throw new Error("The handle and the block must be seen.");
  await mouse.move(from.x + 8, from.y + 12);
  await mouse.down();
  await mouse.move(to.x + 60, to.y + 12, { steps: 6 });
  await mouse.move(to.x + 2, to.y + 4, { steps: 3 });
  await mouse.up();
  await expect(body(desk)).toHaveText(["Three.", "One.", "Two."]);
  await desk.article.focus();
  await keyboard.press(`${desk.mod}+z`);
  await expect(body(desk)).toHaveText(["One.", "Two.", "Three."]);
});

test("the menu of a block moves, duplicates, turns and deletes it", async ({ desk, host }) => {
  const { keyboard } = host.page;
  const menu = host.page.getByRole("menu", { name: "Block" });
  await writeBody(desk, "One.", "Two.");
  await body(desk).last().hover();
  await host.page.getByRole("button", { name: "Block", exact: true }).click();
  await menu.getByRole("menuitem", { name: /^Move up/ }).click();
  await expect(body(desk)).toHaveText(["Two.", "One."]);
  await keyboard.press(`${desk.mod}+Alt+b`);
  await expect(menu.getByRole("menuitem", { name: /^Move up/ })).toBeFocused();
  await menu.getByRole("menuitem", { name: /^Heading 2/ }).click();
  await expect(desk.article.locator("h2")).toHaveText("Two.");
  await keyboard.press(`${desk.mod}+Alt+b`);
  await menu.getByRole("menuitem", { name: /^Numbered list/ }).click();
  await expect(desk.article.locator("ol li")).toHaveText(["Two."]);
  await keyboard.press(`${desk.mod}+Alt+b`);
  await keyboard.press("Escape");
  await expect(menu).toBeHidden();
  await expect(desk.article).toBeFocused();
  await keyboard.press(`${desk.mod}+Alt+b`);
  await menu.getByRole("menuitem", { name: "Delete" }).click();
  await expect(desk.article.locator("ol")).toHaveCount(0);
  await expect(body(desk)).toHaveText(["One."]);
});
