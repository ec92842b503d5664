import { accessibilityFaults, photograph } from "../deeds/look.ts";
import { expect, test } from "../desk-test.ts";

test("a photo’s credit is written as one chooses, shown as it prints", async ({ desk }) => {
  const { page } = desk;
  const photo = desk.article.getByRole("group", { name: "Photo" }).first();
  const credit = photo.getByRole("combobox", { name: "Credit written as" });
  await photo.getByRole("textbox", { name: "Photographer" }).fill("Lea Brandt");
  await photo.getByRole("textbox", { name: "Agency" }).fill("NPA");
  await expect(credit.getByRole("option", { name: "Lea Brandt via NPA" })).toBeAttached();
  await expect(credit.getByRole("option", { name: "Courtesy of NPA" })).toBeAttached();

  await page.keyboard.press(`${desk.mod}+Shift+e`);
  const preview = page.getByRole("region", { name: "Preview" });
  const figure = preview.frameLocator("iframe").getByRole("figure").first();
  await credit.selectOption({ label: "Handout via NPA" });
  await expect(figure).toContainText("Handout via NPA");

  await credit.selectOption("own");
  await photo.getByRole("textbox", { name: "Credit pattern" }).fill("{agency}: {photographer}");
  await expect(figure).toContainText("NPA: Lea Brandt");
  await photograph(page, "credit-patterns-light");
  expect(await accessibilityFaults(page)).toEqual([]);

  await credit.selectOption("");
  await expect(figure).toContainText("Photo by Lea Brandt/NPA");
});
