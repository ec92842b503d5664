import { pathToFileURL } from "node:url";
import type { Page } from "@playwright/test";
import { accessibilityFaults, photograph } from "../deeds/look.ts";
import { newDraft, saved, writeBody, writeHeadline } from "../deeds/write.ts";
import { expect, test } from "../desk-test.ts";
import { stetJson } from "../hosts/shell.ts";
import type { DeskPage } from "../pages/desk-page.ts";

const VIEWS = [
  { name: "light", scheme: "light", width: 1440 },
  { name: "dark", scheme: "dark", width: 1440 },
  { name: "narrow", scheme: "light", width: 820 },
] as const;

/** Screens that are photographed and held against WCAG, with the deed that opens each. */
const SCREENS: Record<string, (desk: DeskPage) => Promise<void>> = {
  article: async () => {},
  story: (desk) => openTab(desk, "Story"),
  photos: (desk) => openTab(desk, "Photos"),
  links: (desk) => openTab(desk, "Links"),
  versions: (desk) => openTab(desk, "Versions"),
  notes: (desk) => openTab(desk, "Notes"),
  checks: (desk) => openTab(desk, "Checks"),
  palette: (desk) => desk.page.keyboard.press(`${desk.mod}+k`),
  shortcuts: (desk) => desk.page.keyboard.press(`${desk.mod}+/`),
  export: (desk) => desk.page.getByRole("button", { name: "Export", exact: true }).first().click(),
  import: async (desk) => {
    if (!(await desk.navigation.isVisible())) {
      await desk.page.getByRole("button", { name: /desk/i }).first().click();
    }
    await desk.navigation.getByRole("button", { name: "Import" }).click();
  },
};

async function closeDialog(page: Page): Promise<void> {
  const dialog = page.getByRole("dialog");
  if (!(await dialog.isVisible())) return;
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
}

async function openTab(desk: DeskPage, name: string): Promise<void> {
  if (!(await desk.inspector.isVisible())) {
    await desk.page
      .getByRole("button", { name: /inspector/i })
      .first()
      .click();
  }
  await desk.tab(name).click();
}

for (const { name, scheme, width } of VIEWS) {
  const tag = name === "dark" ? ["@long"] : [];
  test(`${name}: every screen can be seen and used by everybody`, { tag }, async ({
    desk,
    host,
  }) => {
    test.setTimeout(300_000);
    await host.page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    await host.page.setViewportSize({ width, height: 900 });
    const faults: string[] = [];
    await saved(desk);
    for (const [screen, open] of Object.entries(SCREENS)) {
      await open(desk);
      await photograph(host.page, `${screen}-${name}`);
      for (const fault of await accessibilityFaults(host.page)) faults.push(`${screen}: ${fault}`);
      await closeDialog(host.page);
    }
    expect(faults).toEqual([]);
  });
}

test("a right-to-left article reads from the right", async ({ desk, host }) => {
  await newDraft(desk);
  await openTab(desk, "Story");
  await desk.inspector.getByRole("combobox", { name: "Language" }).fill("Arabic");
  await host.page
    .getByRole("option", { name: /Arabic/ })
    .first()
    .click();
  await writeHeadline(desk, "عودة الرافعات إلى الميناء");
  await writeBody(desk, "عادت الرافعتان إلى الرصيف الشمالي بعد أحد عشر عاما.");
  await saved(desk);
  await expect(host.page.getByRole("contentinfo")).toContainText("9 words");
  await photograph(host.page, "right-to-left");
  await expect(desk.article).toHaveAttribute("dir", "rtl");
});

test("an exported page can be read by everybody, on a screen and on paper", async ({
  desk,
  folder,
  out,
  host,
  hostKind,
}) => {
  test.skip(hostKind === "electron", "The page leaves the desk, so one browser shows it.");
  await saved(desk);
  const { drafts } = await stetJson<{ drafts: { id: string }[] }>(folder, "list");
  const draft = drafts[0]?.id ?? "";
  const options = ["--format", "html", "--out", out, "--force"];
  const { files } = await stetJson<{ files: string[] }>(folder, "export", draft, ...options);
  const page = await host.page.context().newPage();
  await page.goto(pathToFileURL(files.find((file) => file.endsWith(".html")) ?? "").href);
  for (const { name, scheme, width } of VIEWS) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 1600 });
    await photograph(page, `exported-${name}`);
    expect(await accessibilityFaults(page)).toEqual([]);
  }
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await photograph(page, "exported-print");
  await expect(page.locator("body")).toHaveCSS("color", "rgb(0, 0, 0)");
  await expect(page.locator(".dek")).toHaveCSS("color", "rgb(94, 90, 85)");
});

test("the first start asks plainly", async ({ freshHost }) => {
  await freshHost.page.getByRole("textbox", { name: "Your name" }).waitFor();
  await photograph(freshHost.page, "welcome");
  expect(await accessibilityFaults(freshHost.page)).toEqual([]);
});
