import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { introduce } from "../deeds/introduce.ts";
import { accessibilityFaults, photograph } from "../deeds/look.ts";
import { skipTour } from "../deeds/skip-tour.ts";
import { saved } from "../deeds/write.ts";
import { expect, test } from "../desk-test.ts";
import { DeskPage } from "../pages/desk-page.ts";

test("the first start asks for name and initials once and opens a sample article", async ({
  freshHost,
}) => {
  const desk = new DeskPage(() => freshHost.page);
  await introduce(freshHost.page);
  await expect(desk.rows).toHaveCount(1);
  await expect(desk.headline).not.toHaveText("");
  await expect(desk.photos).not.toHaveCount(0);
  await saved(desk);

  await freshHost.stop();
  await freshHost.restart();
  await freshHost.page.reload();
  await expect(desk.article).toBeVisible();
  await expect(freshHost.page.getByRole("textbox", { name: "Your name" })).toHaveCount(0);
});

test("initials are suggested from the name, and Stet speaks the language that is chosen", async ({
  freshHost,
}) => {
  const { page } = freshHost;
  await page.getByRole("textbox", { name: "Your name" }).fill("Ines Aldor");
  await expect(page.getByRole("textbox", { name: "Initials" })).toHaveValue("IA");
  await page.getByText("العربية").click();
  await expect(page.locator("html[dir=rtl]")).toBeVisible();
  await expect(page.getByRole("textbox", { name: "اسمك" })).toHaveValue("Ines Aldor");
  await photograph(page, "welcome-arabic");
  await page.getByText("English").click();
  await expect(page.getByRole("textbox", { name: "Your name" })).toHaveValue("Ines Aldor");
});

test("a desk that is sealed at the first start never holds a name in plain", async ({
  freshHost,
  hostKind,
}) => {
  test.skip(hostKind === "electron", "The passphrase is asked for in a window of its own there.");
  const { page, folder } = freshHost;
  const desk = new DeskPage(() => page);
  await page.getByRole("textbox", { name: "Your name" }).fill("Ines Aldor");
  await page.getByText("Seal this desk with a passphrase").click();
  await expect(page.getByRole("button", { name: "Open the desk" })).toBeDisabled();
  await page.getByLabel("New passphrase").fill("grey heron counts seven barges");
  await page.getByLabel("The same again").fill("grey heron counts seven barges");
  await page.getByText("I know that a forgotten passphrase").click();
  await photograph(page, "welcome-sealing-light");
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole("button", { name: "Open the desk" }).click();
  await desk.article.waitFor();
  await skipTour(page);
  await saved(desk);
  expect(readFileSync(path.join(folder, "desk.sqlite")).includes("SQLite format 3")).toBe(false);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  const telling = files
    .filter((entry) => entry.isFile())
    .filter(({ parentPath, name }) =>
      readFileSync(path.join(parentPath, name)).includes("Ines Aldor"),
    );
  expect(telling).toEqual([]);
});

test("the first start shows where the desk lies, and begins dark and empty where that is chosen", async ({
  freshHost,
}) => {
  const { page, folder } = freshHost;
  const desk = new DeskPage(() => page);
  await page.emulateMedia({ colorScheme: "light" });
  await expect(page.getByRole("region", { name: "Where the desk lies" })).toContainText(folder);
  await page.getByRole("textbox", { name: "Your name" }).fill("Ines Aldor");
  // By keys alone: initials, theme, beginning.
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowLeft");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("radio", { name: "An empty desk" })).toBeChecked();
  await photograph(page, "welcome-dark");
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.setViewportSize({ width: 480, height: 700 });
  await photograph(page, "welcome-narrow");
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.keyboard.press("Enter");
  await expect(page.getByText("No draft is open.")).toBeVisible();
  await expect(desk.rows).toHaveCount(0);
  await skipTour(page);
  await expect(page.locator("body")).toHaveCSS("background-color", "rgb(19, 19, 18)");
});

test("nothing is asked of a network", async ({ desk, host }) => {
  const asked: string[] = [];
  host.page.on("request", (request) => asked.push(request.url()));
  await host.page.reload();
  await expect(desk.article).toBeVisible();
  await expect(desk.photos.first().getByRole("img")).toBeVisible();
  const own = new URL(host.page.url()).host;
  const foreign = asked.filter((url) => !url.startsWith("data:") && new URL(url).host !== own);
  expect(foreign.filter((url) => !url.startsWith("stet-asset:"))).toEqual([]);
  expect(asked.length).toBeGreaterThan(1);
});

test("what is opened by a press is fetched after what stands beside the article", async ({
  desk,
}) => {
  const fetched = (name: string) =>
    desk.page.evaluate(
      (part) =>
        performance
          .getEntriesByType("resource")
          .find((entry) => entry.name.includes(`/assets/${part}`))?.startTime ?? 0,
      name,
    );
  await expect.poll(() => fetched("help-dialog")).toBeGreaterThan(0);
  expect(await fetched("desk-pane")).toBeGreaterThan(0);
  expect(await fetched("help-dialog")).toBeGreaterThan(await fetched("desk-pane"));
  const twice = await desk.page.evaluate(() => {
    const had = [...document.scripts].map(({ src }) => src);
    const links = document.querySelectorAll<HTMLLinkElement>("link[rel=prefetch]");
    return [...links].map(({ href }) => href).filter((href) => had.includes(href));
  });
  expect(twice).toEqual([]);
});

test("the last draft is asked for while the page's scripts are on their way, and once", async ({
  desk,
  hostKind,
}) => {
  test.skip(hostKind === "electron", "Its page reads its scripts through no network.");
  const { page } = desk;
  await expect(desk.article).toBeVisible();
  const asked = Promise.withResolvers<void>();
  let count = 0;
  page.on("websocket", (socket) =>
    socket.on("framesent", ({ payload }) => {
      if (!payload.includes("/drafts/open")) return;
      count += 1;
      asked.resolve();
    }),
  );
  await page.route("**/assets/page-*.js", async (route) => {
    await asked.promise;
    await route.continue();
  });
  await page.reload();
  await expect(desk.article).toBeVisible();
  await saved(desk);
  expect(count).toBe(1);
});

test("no schema, no check and nothing of Word comes with the page's first scripts, nor with the list a schema", async ({
  desk,
}) => {
  const { page } = desk;
  await expect(page.locator("link[rel=prefetch]").first()).toBeAttached();
  const files = await page.evaluate(async () => {
    const first = [...document.scripts].map(({ src }) => src);
    const links = document.querySelectorAll<HTMLLinkElement>("link[rel=prefetch][href$=js]");
    const later = [...links].map(({ href }) => href);
    const read = (src: string) => fetch(src).then((answer) => answer.text());
    const sides = later.filter((src) => src.includes("/sides-"));
    return {
      first: await Promise.all(first.map(read)),
      sides: await Promise.all(sides.map(read)),
      later: await Promise.all(later.map(read)),
    };
  });
  const has = (among: keyof typeof files, words: string) =>
    files[among].some((text) => text.includes(words));
  for (const words of ["invalid_union", "mso-list", "doubledWord"]) {
    expect([words, has("later", words), has("first", words)]).toEqual([words, true, false]);
  }
  expect(files.sides.length).toBe(1);
  expect(has("sides", "invalid_union")).toBe(false);
});
