import type { Browser, Locator, Page } from "@playwright/test";
import { accessibilityFaults, photograph } from "../deeds/look.ts";
import { newDraft, saved, writeBody } from "../deeds/write.ts";
import { test as base, expect } from "../desk-test.ts";
import { startOmars, startQuayNews } from "../newsroom-test.ts";
import { DeskPage } from "../pages/desk-page.ts";
import { NewsroomPage } from "../pages/newsroom-page.ts";

/** Somebody else who has the draft open that the test's own desk shows. */
interface Beside {
  readonly there: DeskPage;
  /** The name at their caret. */
  readonly name: string;
  /** What they are called where it says who else has it open. */
  readonly called: string;
  readonly close: () => Promise<void>;
}

/**
 * The browser host has a second window of the same desk. The desktop app has one: beside it Omar Haddad
 * opens the draft on a desk of his own, in the same newsroom.
 */
const test = base.extend<{ openBeside: (words: string) => Promise<Beside> }>({
  openBeside: async ({ hostKind, browser, desk }, use) => {
    const ends: (() => Promise<void>)[] = [];
    await use((words) =>
      hostKind === "browser"
        ? secondWindow(desk.page, words)
        : secondDesk(desk, browser, words, ends),
    );
    for (const end of ends.reverse()) await end();
  },
});

async function secondWindow(page: Page, words: string): Promise<Beside> {
  const other = await page.context().newPage();
  await other.goto(page.url());
  const there = new DeskPage(() => other);
  await expect(there.article).toContainText(words);
  const close = () => other.close();
  return { there, name: "Mara Lind", called: "You, in another window", close };
}

async function secondDesk(
  desk: DeskPage,
  browser: Browser,
  words: string,
  ends: (() => Promise<void>)[],
): Promise<Beside> {
  const { server, end } = await startQuayNews();
  ends.push(end);
  const omars = await startOmars(browser);
  ends.push(omars.end);
  const there = new DeskPage(() => omars.host.page);
  await new NewsroomPage(desk).takePart(server, "editor");
  await new NewsroomPage(there).takePart(server, "editor");
  await there.draft((await desk.headline.textContent()) ?? "").click();
  await expect(there.article).toContainText(words);
  const close = async () => {
    await there.newDraft.click();
    await expect(there.headline).toHaveText("");
  };
  return { there, name: "Omar Haddad", called: "Omar Haddad", close };
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

test("two who have an article open see each other's carets, what is selected, and who is there", async ({
  desk,
  openBeside,
}) => {
  test.setTimeout(240_000);
  await newDraft(desk, "Tide tables");
  await writeBody(desk, "The ferry leaves at six.", "It is back by noon.");
  await saved(desk);
  const { there, name, called, close } = await openBeside("back by noon");

  const present = desk.page.getByRole("button", { name: `Also open: ${called}` });
  await expect(present).toBeVisible();
  const first = there.article.getByText("The ferry leaves at six.");
  await first.click();
  await there.page.keyboard.press("End");
  await expect(caretOf(desk, name)).toBeVisible();
  await expect.poll(() => wordsBefore(desk, name)).toBe("The ferry leaves at six.");

  // It goes along with what is written here, and with what is written there.
  await desk.article.getByText("The ferry").click();
  await desk.page.keyboard.press("Home");
  await desk.page.keyboard.type("Mind: ");
  await expect.poll(() => wordsBefore(desk, name)).toBe("Mind: The ferry leaves at six.");
  await there.page.keyboard.type(" Be early.");
  await expect.poll(() => wordsBefore(desk, name)).toBe("Mind: The ferry leaves at six. Be early.");
  // A block that is split here takes it along.
  await desk.page.keyboard.press("Enter");
  await expect.poll(() => wordsBefore(desk, name)).toBe("The ferry leaves at six. Be early.");

  await there.page.keyboard.press("Shift+Home");
  await expect.poll(() => wordsBefore(desk, name)).toBe("");
  const label = caretOf(desk, name);
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
  await list.getByRole("button", { name: `Show where ${called} is` }).click();
  await expect(caretOf(desk, name)).toBeAttached();

  await close();
  await expect(present).toHaveCount(0);
  await expect(caretOf(desk, name)).toHaveCount(0);
});

test("a caret that moves beside it neither ends what is composed nor is written into the draft", async ({
  desk,
  openBeside,
}) => {
  test.setTimeout(240_000);
  await newDraft(desk, "Fog");
  await writeBody(desk, "The pier is closed.");
  await saved(desk);
  const { there, name, close } = await openBeside("pier is closed");
  await desk.article.getByText("The pier").click();
  await desk.page.keyboard.press("End");
  const input = await desk.page.context().newCDPSession(desk.page);
  await input.send("Input.imeSetComposition", { text: "に", selectionStart: 1, selectionEnd: 1 });
  await there.article.getByText("The pier").click();
  await there.page.keyboard.press("Home");
  await expect.poll(() => there.page.evaluate(() => document.getSelection()?.anchorOffset)).toBe(0);
  // Seen once nothing is composed any more.
  await input.send("Input.imeSetComposition", { text: "にほ", selectionStart: 2, selectionEnd: 2 });
  await input.send("Input.insertText", { text: "日本" });
  await expect.poll(() => wordsBefore(desk, name)).toBe("");
  await expect(there.article).toContainText(/The pier is closed\.(Mara Lind)?日本/);
  await desk.page.keyboard.press(`${desk.mod}+z`);
  await expect(there.article).not.toContainText("日本");
  await saved(desk);
  await close();
  await desk.page.reload();
  await expect(desk.article).toContainText("The pier is closed.");
  await expect(desk.article).not.toContainText(name);
});
