import { newDraft, saved, writeBody, writeHeadline } from "../deeds/write.ts";
import { expect, test } from "../draft-test.ts";

test.beforeEach(async ({ desk }) => {
  await newDraft(desk);
});

test("Enter leads from headline to dek to body", async ({ desk, host }) => {
  const { keyboard } = host.page;
  await writeHeadline(desk, "The ferry sails again");
  await keyboard.press("Enter");
  await keyboard.type("Two years after the fire");
  await keyboard.press("Enter");
  await keyboard.type("She left at dawn.");
  await expect(desk.dek).toHaveText("Two years after the fire");
  await expect(desk.article.locator("> p:not([data-node])")).toHaveText(["She left at dawn."]);
});

test("Markdown shortcuts make headings, lists, quotes, rules and styles", async ({
  desk,
  host,
}) => {
  const { keyboard } = host.page;
  await writeBody(desk, "## Tides");
  await expect(desk.article.locator("h2")).toHaveText("Tides");
  await keyboard.press("Enter");
  await keyboard.type("### Low");
  await expect(desk.article.locator("h3")).toHaveText("Low");
  await keyboard.press("Enter");
  await keyboard.type("- one");
  await keyboard.press("Enter");
  await keyboard.type("two");
  await expect(desk.article.locator("ul li")).toHaveText(["one", "two"]);
  await keyboard.press("Enter");
  await keyboard.press("Enter");
  await keyboard.type("1. first");
  await expect(desk.article.locator("ol li")).toHaveText(["first"]);
  await keyboard.press("Enter");
  await keyboard.press("Enter");
  await keyboard.type("> quoted");
  await expect(desk.article.locator("blockquote")).toHaveText("quoted");
  await keyboard.press("Enter");
  await keyboard.press("Enter");
  await keyboard.type("---");
  await expect(desk.article.locator("hr")).toHaveCount(1);
  await keyboard.type("**bold** *slanted* ~~gone~~ ");
  await expect(desk.article.locator("strong")).toHaveText("bold");
  await expect(desk.article.locator("em")).toHaveText("slanted");
  await expect(desk.article.locator("s")).toHaveText("gone");
});

test("a key acts on the caret that is on the screen, however quickly it follows", async ({
  desk,
  host,
}) => {
  await writeBody(desk, "> quoted");
  const quote = desk.article.locator("blockquote");
  await expect(quote).toHaveText("quoted");
  await host.page.keyboard.type(" words");
  await quote.evaluate((block) => {
    getSelection()?.collapse(block.querySelector("p")?.firstChild ?? null, 0);
    const key = { key: "Backspace", code: "Backspace", bubbles: true, cancelable: true };
    block.dispatchEvent(new KeyboardEvent("keydown", key));
  });
  await expect(quote).toHaveCount(0);
  await expect(desk.article).toContainText("quoted words");
});

test("the palette leads to a heading of the article", async ({ desk, host }) => {
  const { keyboard } = host.page;
  await writeBody(desk, "## Tides", "High water.", "## Moorings");
  await expect(desk.article.locator("h2")).toHaveText(["Tides", "Moorings"]);
  await keyboard.press(`${desk.mod}+k`);
  await keyboard.type("tides");
  const headings = host.page.getByRole("group", { name: "Headings of this article" });
  await expect(headings.getByRole("option")).toHaveText("Tides");
  await keyboard.press("Enter");
  await expect(desk.article).toBeFocused();
  await keyboard.type("Spring ");
  await expect(desk.article.locator("h2")).toHaveText(["Spring Tides", "Moorings"]);
});

test("the toolbar does what its buttons say", async ({ desk, host }) => {
  await writeBody(desk, "plain words");
  await host.page.keyboard.press("Shift+Home");
  await desk.toolbar.getByRole("button", { name: "Bold" }).click();
  await expect(desk.article.locator("strong")).toHaveText("plain words");
  await desk.toolbar.getByRole("button", { name: "Bold" }).click();
  await expect(desk.article.locator("strong")).toHaveCount(0);
});

test("a link takes https and refuses script", async ({ desk, host }) => {
  await writeBody(desk, "the harbour office");
  await host.page.keyboard.press("Shift+Home");
  await desk.toolbar.getByRole("button", { name: "Link", exact: true }).click();
  const address = host.page.getByRole("textbox", { name: "Link address" });
  await address.fill("javascript:alert(1)");
  await address.press("Enter");
  await expect(desk.article.locator("a")).toHaveCount(0);
  await address.fill("https://example.org/office");
  await address.press("Enter");
  await expect(desk.article.locator("a")).toHaveAttribute("href", "https://example.org/office");
});

test("quotes and dashes become the language's own, and undo gives the key back", async ({
  desk,
  host,
}) => {
  await writeBody(desk, `"Fog," she said -- "it's thick."`);
  const paragraph = desk.article.locator("> p:not([data-node])");
  await expect(paragraph).toContainText("“Fog,” she said");
  await expect(paragraph).toContainText("“it’s thick.”");
  await host.page.keyboard.type(' "');
  await expect(paragraph).toHaveText(/“$/);
  await host.page.keyboard.press(`${desk.mod}+z`);
  await expect(paragraph).toHaveText(/"$/);
});

test("TK is marked as it is typed", async ({ desk }) => {
  await writeBody(desk, "It cost TK crowns.");
  await expect(desk.article.locator("mark[data-node=tk]")).toHaveText("TK");
});

test("undo and redo go over text, fields and blocks alike", async ({ desk, host }) => {
  const { keyboard } = host.page;
  await writeBody(desk, "First words.");
  await saved(desk);
  await desk.tab("Story").click();
  const slug = host.page.getByRole("textbox", { name: "Slug" });
  await slug.fill("harbour-ferry");
  await saved(desk);
  await slug.press(`${desk.mod}+z`);
  await expect(slug).toHaveValue("");
  await slug.press(`${desk.mod}+Shift+z`);
  await expect(slug).toHaveValue("harbour-ferry");
  await desk.article.locator("> p:not([data-node])").last().click();
  await keyboard.press(`${desk.mod}+z`);
  await expect(slug).toHaveValue("");
  await keyboard.press(`${desk.mod}+z`);
  await expect(desk.article).not.toContainText("First words.");
  await keyboard.press(`${desk.mod}+Shift+z`);
  await expect(desk.article).toContainText("First words.");
});

test("everything selected and deleted leaves headline, dek and a paragraph", async ({
  desk,
  host,
}) => {
  await writeHeadline(desk, "Gone soon");
  await writeBody(desk, "One.", "Two.");
  await host.page.keyboard.press(`${desk.mod}+a`);
  await host.page.keyboard.press(`${desk.mod}+a`);
  await host.page.keyboard.press("Delete");
  await expect(desk.headline).toHaveText("");
  await expect(desk.dek).toHaveCount(1);
  await host.page.keyboard.press(`${desk.mod}+z`);
  await expect(desk.headline).toHaveText("Gone soon");
  await expect(desk.article.locator("> p:not([data-node])")).toHaveText(["One.", "Two."]);
});
