import { accessibilityFaults, photograph } from "../deeds/look.ts";
import { expect, test } from "../draft-test.ts";
import type { DeskPage } from "../pages/desk-page.ts";

async function openAbout(desk: DeskPage) {
  const { page } = desk;
  await page.keyboard.press(`${desk.mod}+k`);
  await expect(desk.dialog("Command palette")).toBeVisible();
  await page.keyboard.type("About Stet");
  await page.getByRole("option", { name: "About Stet" }).waitFor();
  await page.keyboard.press("Enter");
  return desk.dialog("About Stet");
}

test("About says which Stet this is and finds the licence of each of its parts", async ({
  desk,
}) => {
  const { page } = desk;
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  const about = await openAbout(desk);
  await expect(about).toContainText(/Version \d+\.\d+\.\d+/);
  await photograph(page, "about-light");
  expect(asked).not.toContain("/licences.json");

  await about.getByRole("button", { name: "Licences of its parts" }).click();
  const search = about.getByRole("searchbox", { name: "Search parts" });
  await expect(search).toBeFocused();
  const parts = about.getByRole("region", { name: "Licences of its parts" });
  await expect(parts.getByRole("status")).toHaveText(/^\d{3} parts$/);
  await page.keyboard.type("yjs");
  await expect(about.getByRole("listitem").first()).toContainText("yjs");
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("exifreader");
  await expect(about.getByRole("listitem")).toHaveCount(1);
  await expect(parts.getByRole("status")).toHaveText(/^1 of \d{3} parts$/);
  await about.getByText("exifreader").click();
  await expect(about.getByRole("listitem")).toContainText("Mozilla Public License");
  await photograph(page, "about-licence-light");
  expect(await accessibilityFaults(page)).toEqual([]);

  await page.emulateMedia({ colorScheme: "dark" });
  await photograph(page, "about-licence-dark");
  await page.setViewportSize({ width: 480, height: 800 });
  await search.fill("");
  await expect(parts.getByRole("status")).toHaveText(/^\d{3} parts$/);
  await photograph(page, "about-narrow-dark");
});
