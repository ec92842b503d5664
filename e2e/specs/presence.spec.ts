import type { Locator, Page } from "@playwright/test";
import { accessibilityFaults, photograph } from "../deeds/look.ts";
import { newDraft, saved, writeBody } from "../deeds/write.ts";
import { expect, test } from "../desk-test.ts";
import { DeskPage } from "../pages/desk-page.ts";

/** A second window of the desk, on the draft that is open. */
async function secondWindow(page: Page, words: string): Promise<DeskPage> {
  const other = await page.context().newPage();
  await other.goto(page.url());
  const desk = new DeskPage(() => other);
  await expect(desk.article).toContainText(words);
  return desk;
}

/** The name at somebody's caret. */
const caretOf = (desk: DeskPage, name: string): Locator =>
  desk.article.locator("bdi", { hasText: name });

/** The words before somebody's caret, in its block; null while it moves. */
async function wordsBefore(desk: DeskPage, name: string): Promise<string | null> {
  return caretOf(desk, name).evaluate((label) => {
    const block = label.closest("p, h1, h2, h3, h4");
    if (block === null) return null;
    const range = document.createRange();
    range.setStart(block, 0);
    range.setEndBefore(label.parentElement as Element);
    return range.toString();
  });
}

test("two windows show each other's carets, what is selected, and who is there", async ({
  desk,
  host,
  hostKind,
}) => {
  test.skip(hostKind === "electron", "The desktop app has one window.");
  await newDraft(desk, "Tide tables");
  await writeBody(desk, "The ferry leaves at six.", "It is back by noon.");
  await saved(desk);
  const there = await secondWindow(host.page, "back by noon");

  const present = desk.page.getByRole("button", { name: "Also open: You, in another window" });
  await expect(present).toBeVisible();
  const first = there.article.getByText("The ferry leaves at six.");
  await first.click();
  await there.page.keyboard.press("End");
  await expect(caretOf(desk, "Mara Lind")).toBeVisible();
  await expect.poll(() => wordsBefore(desk, "Mara Lind")).toBe("The ferry leaves at six.");

  // It goes along with what is written here, and with what is written there.
  await desk.article.getByText("The ferry").click();
  await desk.page.keyboard.press("Home");
  await desk.page.keyboard.type("Mind: ");
  await expect.poll(() => wordsBefore(desk, "Mara Lind")).toBe("Mind: The ferry leaves at six.");
  await there.page.keyboard.type(" Be early.");
  await expect
    .poll(() => wordsBefore(desk, "Mara Lind"))
    .toBe("Mind: The ferry leaves at six. Be early.");
  // A block that is split here takes it along.
  await desk.page.keyboard.press("Enter");
  await expect
    .poll(() => wordsBefore(desk, "Mara Lind"))
    .toBe("The ferry leaves at six. Be early.");

  await there.page.keyboard.press("Shift+Home");
  await expect.poll(() => wordsBefore(desk, "Mara Lind")).toBe("");
  const label = caretOf(desk, "Mara Lind");
  const { x = 0, y = 0 } = (await label.locator("..").boundingBox()) ?? {};
  await desk.page.mouse.move(x, y - 2);
  await expect(label).toBeVisible();
  await photograph(desk.page, "presence");
  await desk.page.emulateMedia({ colorScheme: "dark" });
  await photograph(desk.page, "presence-dark");
  await desk.page.emulateMedia({ colorScheme: null });

  await present.click();
  const list = desk.page.getByRole("list", { name: "Who else has this article open" });
  await expect(list.getByRole("listitem")).toHaveCount(1);
  await photograph(desk.page, "presence-list");
  expect(await accessibilityFaults(desk.page)).toEqual([]);
  await list.getByRole("button", { name: "Show where You, in another window is" }).click();
  await expect(caretOf(desk, "Mara Lind")).toBeAttached();

  await there.page.close();
  await expect(present).toHaveCount(0);
  await expect(caretOf(desk, "Mara Lind")).toHaveCount(0);
});

test("a caret that moves beside it neither ends what is composed nor is written into the draft", async ({
  desk,
  host,
  hostKind,
}) => {
  test.skip(hostKind === "electron", "The desktop app has one window.");
  await newDraft(desk, "Fog");
  await writeBody(desk, "The pier is closed.");
  await saved(desk);
  const there = await secondWindow(host.page, "pier is closed");
  await desk.article.getByText("The pier").click();
  await desk.page.keyboard.press("End");
  const input = await desk.page.context().newCDPSession(desk.page);
  await input.send("Input.imeSetComposition", { text: "に", selectionStart: 1, selectionEnd: 1 });
  await there.article.getByText("The pier").click();
  await there.page.keyboard.press("Home");
  // Seen once nothing is composed any more.
  await input.send("Input.imeSetComposition", { text: "にほ", selectionStart: 2, selectionEnd: 2 });
  await input.send("Input.insertText", { text: "日本" });
  await expect.poll(() => wordsBefore(desk, "Mara Lind")).toBe("");
  await expect(there.article).toContainText("The pier is closed.日本");
  await desk.page.keyboard.press(`${desk.mod}+z`);
  await expect(there.article).not.toContainText("日本");
  await saved(desk);
  await there.page.close();
  await desk.page.reload();
  await expect(desk.article).toContainText("The pier is closed.");
  await expect(desk.article).not.toContainText("Mara Lind");
});
