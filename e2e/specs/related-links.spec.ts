import { newDraft, saved } from "../deeds/write.ts";
import { expect, test } from "../desk-test.ts";

test.beforeEach(async ({ desk }) => {
  await newDraft(desk, "What the storm left");
  await newDraft(desk, "Cranes");
  await desk.toolbar.getByRole("button", { name: "Insert related link" }).click();
  await expect(desk.relatedLinks).toHaveCount(1);
});

test("a related link takes a title, a URL and a call to action", async ({ desk, host }) => {
  const link = desk.relatedLinks;
  await link.getByRole("textbox", { name: "Title" }).fill("The fare, explained");
  await link.getByLabel("Target").fill("https://example.org/fare");
  await link.getByRole("textbox", { name: "Call to action" }).fill("Read more here.");
  await link.getByRole("textbox", { name: "Title" }).click();
  await saved(desk);
  await host.page.reload();
  await expect(link.getByRole("textbox", { name: "Title" })).toHaveValue("The fare, explained");
  await expect(link.getByLabel("Target")).toHaveValue("https://example.org/fare");
});

test("a related link without a target says TK", async ({ desk }) => {
  await desk.relatedLinks.getByRole("textbox", { name: "Title" }).fill("Still to come");
  await expect(desk.relatedLinks).toContainText("TK");
});

test("a related link finds another draft of the desk as its target is typed", async ({
  desk,
  host,
}) => {
  await desk.relatedLinks.getByLabel("Target").fill("storm");
  await host.page.getByRole("option", { name: "What the storm left" }).last().click();
  await expect(desk.relatedLinks.getByRole("textbox", { name: "Title" })).toHaveValue(
    "What the storm left",
  );
  await saved(desk);
});
