import type { Browser, Locator, Page } from "@playwright/test";
import { accessibilityFaults, LOOKS, photograph } from "../deeds/look.ts";
import { newDraft, saved } from "../deeds/write.ts";
import type { HostOptions } from "../hosts/host.ts";
import { expect, test } from "../newsroom-test.ts";
import type { NewsroomPage } from "../pages/newsroom-page.ts";

/** The page that a link opens: the desktop app hands it to the person's browser. */
async function opened(
  link: Locator,
  { browser, hostKind }: { browser: Browser } & HostOptions,
): Promise<Page> {
  if (hostKind === "electron") {
    const page = await browser.newPage();
    await page.goto((await link.getAttribute("href")) ?? "");
    return page;
  }
  const coming = link.page().context().waitForEvent("page");
  await link.click();
  return coming;
}

async function beginSigningIn(newsroom: NewsroomPage): Promise<void> {
  await newsroom.button("Sign in in the browser and share this desk").click();
  await expect(newsroom.pageToSignIn).toBeVisible();
}

test("somebody signs in by an account of the house, in another page, and the desk has joined", async ({
  desk,
  browser,
  hostKind,
  server,
  accounts: _accounts,
  newsroom,
}) => {
  await newDraft(desk, "Tide tables");
  await saved(desk);
  await newsroom.open();
  await newsroom.lookUp(server.url);
  await photograph(desk.page, "newsroom-ways-in");
  await beginSigningIn(newsroom);
  await expect(newsroom.dialog).toContainText("Nothing is shared before.");
  await photograph(desk.page, "newsroom-signing-in");
  expect(await accessibilityFaults(desk.page)).toEqual([]);

  const page = await opened(newsroom.pageToSignIn, { browser, hostKind });
  await page.getByRole("textbox", { name: "Name" }).fill("Nadia Okri");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("heading", { name: "Sign in as Nadia Okri?" })).toBeVisible();
  await expect(page.getByRole("main")).toContainText("“Mara Lind”");
  for (const look of LOOKS) {
    await page.emulateMedia({ colorScheme: look.scheme });
    await page.setViewportSize({ width: look.width, height: 900 });
    await photograph(page, `newsroom-sign-in-page-${look.name}`);
    expect(await accessibilityFaults(page)).toEqual([]);
  }
  await expect(newsroom.pageToSignIn).toBeVisible();
  await page.getByRole("button", { name: "Sign in on that desk" }).click();
  await expect(page.getByRole("main")).toContainText("You are signed in.");
  await page.close();

  await expect(newsroom.dialog).toContainText("Nadia Okri");
  await expect(newsroom.dialog).toContainText("You write as a reporter");
  await expect(newsroom.dialog).toContainText("1 of 1 in step");
  await newsroom.close();
  await expect(newsroom.pill).toHaveAccessibleName("In step: Quay News, newsroom");
});

test("who is refused by their account, or does not sign in after all, is told so and is alone", async ({
  desk,
  browser,
  hostKind,
  server,
  accounts: _accounts,
  newsroom,
}) => {
  await newsroom.open();
  await newsroom.lookUp(server.url);
  await beginSigningIn(newsroom);
  const page = await opened(newsroom.pageToSignIn, { browser, hostKind });
  await page.getByRole("button", { name: "Refuse" }).click();
  await expect(page.getByRole("main")).toContainText("did not confirm this sign-in");
  await page.close();
  const said = newsroom.dialog.getByRole("alert", { name: "Not signed in" });
  await expect(said).toContainText("Nothing was sent. Begin again");
  await photograph(desk.page, "newsroom-not-signed-in");
  expect(await accessibilityFaults(desk.page)).toEqual([]);

  await newsroom.button("Begin again").click();
  await expect(newsroom.pageToSignIn).toBeVisible();
  await newsroom.button("Do not sign in").click();
  await expect(newsroom.address).toBeVisible();
  await newsroom.close();
  await expect(newsroom.pill).toHaveCount(0);
});
