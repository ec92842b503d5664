import { writeFile } from "node:fs/promises";
import path from "node:path";
import type { Page } from "@playwright/test";
import { expect, test } from "../desk-test.ts";
import { stet } from "../hosts/shell.ts";
import type { DeskPage } from "../pages/desk-page.ts";

const OUTSIDE = "https://outside.example/chart";
const HOSTILE = [
  "javascript:document.body.replaceChildren()",
  "data:text/html,<h1>taken</h1>",
  "file:///etc/hosts",
  "stet-app://other/",
  "//outside.example/",
];

/** Opens an article whose words are linked to each of these addresses, as a stranger may send it. */
async function openLinked(
  desk: DeskPage,
  out: string,
  folder: string,
  addresses: readonly string[],
): Promise<void> {
  const file = path.join(out, "linked.md");
  const links = addresses.map((address, index) => `See [chart ${index}](<${address}>).`);
  await writeFile(file, `# Charts of the harbour\n\n${links.join("\n\n")}\n`);
  expect((await stet(folder, "import", file)).status).toBe(0);
  await desk.draft("Charts of the harbour").click();
  await expect(desk.headline).toHaveText("Charts of the harbour");
}

/** Addresses outside the desk that are asked for from now on; each gets an empty page. */
async function watchOutside(page: Page): Promise<{ url: string; referer: string | undefined }[]> {
  const asked: { url: string; referer: string | undefined }[] = [];
  await page.context().route(/^https?:\/\/[^/]*\.example\//, async (route) => {
    const request = route.request();
    asked.push({ url: request.url(), referer: (await request.allHeaders()).referer });
    await route.fulfill({ contentType: "text/html", body: "<title>Outside</title>" });
  });
  return asked;
}

test("an address that is not of the web never becomes a link", async ({
  desk,
  host,
  out,
  folder,
}) => {
  const asked = await watchOutside(host.page);
  const home = host.page.url();
  await openLinked(desk, out, folder, HOSTILE);
  for (const index of HOSTILE.keys()) {
    const words = desk.article.getByText(`chart ${index}`);
    await words.click();
    await words.click({ modifiers: ["ControlOrMeta"] });
  }
  await expect(desk.article.locator("a")).toHaveCount(0);
  await expect(desk.headline).toHaveText("Charts of the harbour");
  expect(host.page.url()).toBe(home);
  expect(host.page.context().pages()).toHaveLength(1);
  expect(asked).toEqual([]);
});

test("a link is followed beside the desk only, and what opens has no hold on it", async ({
  desk,
  host,
  out,
  folder,
  hostKind,
}) => {
  test.skip(hostKind === "electron", "The system's own browser would open.");
  const asked = await watchOutside(host.page);
  const home = host.page.url();
  await openLinked(desk, out, folder, [OUTSIDE]);
  await desk.article.getByText("chart 0").click();
  expect(host.page.context().pages()).toHaveLength(1);

  const opening = host.page.context().waitForEvent("page");
  await desk.article.getByText("chart 0").click({ modifiers: ["ControlOrMeta"] });
  const opened = await opening;
  await expect(opened).toHaveTitle("Outside");
  expect(await opened.evaluate(() => window.opener)).toBeNull();
  expect(asked).toEqual([{ url: OUTSIDE, referer: undefined }]);
  expect(host.page.url()).toBe(home);
});

test("a frame or a form in the desk's page leads nowhere", async ({ host }) => {
  const asked = await watchOutside(host.page);
  const home = host.page.url();
  const refused = host.page.evaluate(
    (count) =>
      new Promise<string[]>((resolve) => {
        const directives: string[] = [];
        document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => {
          directives.push(effectiveDirective);
          if (directives.length === count) resolve(directives);
        });
      }),
    2,
  );
  await host.page.evaluate((address) => {
    const frame = document.createElement("iframe");
    frame.src = address;
    const form = document.createElement("form");
    form.action = address;
    document.body.append(frame, form);
    form.submit();
  }, OUTSIDE);
  expect((await refused).sort()).toEqual(["form-action", "frame-src"]);
  expect(host.page.url()).toBe(home);
  expect(asked).toEqual([]);
});

test("the desktop's window goes nowhere and opens no other", async ({ desk, host, hostKind }) => {
  test.skip(hostKind === "browser", "Where a browser's own tab goes is the person's to say.");
  const home = host.page.url();
  // None of these is handed to the system either, so nothing opens on the machine that tests.
  for (const address of ["http://outside.example/", "file:///etc/hosts", "stet-app://other/"]) {
    const opened = await host.page.evaluate((url) => window.open(url) === null, address);
    expect(opened).toBe(true);
    await host.page.evaluate((url) => {
      const link = document.createElement("a");
      link.href = url;
      link.target = "_blank";
      link.click();
      location.assign(url);
    }, address);
    await desk.newDraft.hover();
    expect(host.page.url()).toBe(home);
    expect(host.page.context().pages()).toHaveLength(1);
  }
});
