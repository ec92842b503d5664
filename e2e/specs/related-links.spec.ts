import { newDraft, saved } from "../deeds/write.ts";
import { expect, test } from "../draft-test.ts";
import type { DeskPage } from "../pages/desk-page.ts";

/** A new draft of that headline, with a related link in it. */
async function linkIn(desk: DeskPage, headline: string): Promise<void> {
  await newDraft(desk, headline);
  await desk.toolbar.getByRole("button", { name: "Insert related link" }).click();
  await expect(desk.relatedLinks).toHaveCount(1);
}

test("a related link takes a title, a URL and a call to action", async ({ desk, host }) => {
  await linkIn(desk, "The fare");
  const link = desk.relatedLinks;
  await link.getByRole("textbox", { name: "Title" }).fill("The fare, explained");
  await link.getByLabel("Target").fill("https://example.org/fare");
  await link.getByRole("textbox", { name: "Call to action" }).fill("Read more here.");
  await link.getByRole("textbox", { name: "Title" }).click();
  await saved(desk);
  await host.page.reload();
  await expect(link.getByRole("textbox", { name: "Title" })).toHaveValue("The fare, explained");
  await expect(link.getByLabel("Target")).toHaveValue("https://example.org/fare");
  await link.getByLabel("Target").fill("http://127.0.0.1:1/fare");
  await saved(desk);
  await desk.tab("Links").click();
  await desk.inspector.getByRole("button", { name: "Check the links" }).click();
  await expect(desk.inspector).toContainText("1 of 1 link needs a look.");
  await expect(desk.inspector).toContainText("Leads into a private network; not asked");
});

test("a related link without a target says TK", async ({ desk }) => {
  await linkIn(desk, "The fare, later");
  await desk.relatedLinks.getByRole("textbox", { name: "Title" }).fill("Still to come");
  await expect(desk.relatedLinks).toContainText("TK");
});

test("a related link finds another draft as its target is typed, and tells what befalls it", async ({
  desk,
  host,
}) => {
  const { page } = host;
  await newDraft(desk, "What the storm left");
  await linkIn(desk, "Idle cranes");
  const link = desk.relatedLinks;
  const title = link.getByRole("textbox", { name: "Title" });
  await link.getByLabel("Target").fill("storm");
  await page.getByRole("option", { name: "What the storm left" }).last().click();
  await expect(title).toHaveValue("What the storm left");
  await saved(desk);

  await desk.draft("What the storm left").click();
  await desk.headline.click();
  await page.keyboard.press("End");
  await page.keyboard.type(" behind");
  await saved(desk);
  await desk.draft(/^Idle cranes/).click();
  await expect(link).toContainText("Headline is now: What the storm left behind");
  await takenFromTheTarget(desk);
  await desk.tab("Links").click();
  await expect(desk.inspector).toContainText("Headline is now: What the storm left behind");
  await expect(title).toHaveValue("What the storm left");
  await link.getByRole("button", { name: "Use it" }).click();
  await expect(title).toHaveValue("What the storm left behind");
  await expect(link).not.toContainText("Headline is now");
  await title.press(`${desk.mod}+z`);
  await expect(title).toHaveValue("What the storm left");
  await link.getByRole("button", { name: "Keep mine" }).click();
  await expect(link).not.toContainText("Headline is now");
  await expect(title).toHaveValue("What the storm left");

  await changeRow(desk, "What the storm left behind", /^kill/i);
  await expect(link).toContainText("This draft was killed");
  await expect(desk.inspector).toContainText("Killed");
  await desk.tab("Checks").click();
  await expect(desk.inspector).toContainText("leads to a draft that was killed");
  await changeRow(desk, "What the storm left behind", /take back/i);
  await expect(link).not.toContainText("This draft was killed");
  await expect(desk.inspector).not.toContainText("leads to a draft that was killed");
  await changeRow(desk, "What the storm left behind", /bin/i);
  await expect(link).toContainText("This draft is in the bin");
});

/** The new headline is offered where it was changed; what was taken is taken back here. */
async function takenFromTheTarget(desk: DeskPage): Promise<void> {
  const title = desk.relatedLinks.getByRole("textbox", { name: "Title" });
  await desk.draft("What the storm left behind").click();
  await desk.tab("Links").click();
  await expect(desk.inspector.getByRole("list", { name: "Linked from" })).toContainText(
    "Idle cranes",
  );
  await expect(desk.inspector).toContainText("Says: What the storm left");
  await desk.inspector.getByRole("button", { name: "Use the new headline in Idle cranes" }).click();
  await expect(desk.inspector).not.toContainText("Says:");
  await desk.inspector.getByRole("button", { name: /^Idle cranes/ }).click();
  await expect(title).toHaveValue("What the storm left behind");
  await desk.page.getByRole("button", { name: "Undo", exact: true }).last().click();
  await expect(title).toHaveValue("What the storm left");
}

async function changeRow(desk: DeskPage, headline: string, deed: RegExp): Promise<void> {
  await desk.draft(headline).getByRole("button", { name: /^More/ }).click();
  await desk.page.getByRole("menuitem", { name: deed }).click();
}
