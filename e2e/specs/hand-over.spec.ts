import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { introduce } from "../deeds/introduce.ts";
import { accessibilityFaults, photograph } from "../deeds/look.ts";
import { takePicture } from "../deeds/picture.ts";
import { newDraft, saved, writeBody } from "../deeds/write.ts";
import { test as base, expect, startBeside } from "../desk-test.ts";
import { DeskPage } from "../pages/desk-page.ts";

/** A second desk, of somebody else, in a window of its own. */
const test = base.extend<{ colleague: DeskPage }>({
  colleague: async ({ hostKind, browser }, use) => {
    const folder = await mkdtemp(path.join(os.tmpdir(), `stet-colleague-${hostKind}-`));
    const host = await startBeside(folder, browser);
    await introduce(host.page, "Ola Berg", "OB");
    await use(new DeskPage(() => host.page));
    await host.leave();
    await host.stop();
    await rm(folder, { recursive: true, force: true });
  },
});

test.beforeEach(({ hostKind }) => {
  test.skip(hostKind === "electron", "The desktop app saves through a native dialog.");
});

async function openHandOver(desk: DeskPage) {
  await desk.page.keyboard.press(`${desk.mod}+Alt+E`);
  const dialog = desk.dialog("Hand over");
  await expect(dialog).toBeVisible();
  return dialog;
}

/** Hands the open draft over by keys alone; answers with the file. */
async function handOver(desk: DeskPage, file: string): Promise<string> {
  const dialog = await openHandOver(desk);
  const download = desk.page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Download" }).focus();
  await desk.page.keyboard.press("Enter");
  await (await download).saveAs(file);
  await expect(dialog.getByRole("status")).toContainText("is written");
  await desk.page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  return file;
}

/** Lets a file fall on the list of drafts. */
async function drop(desk: DeskPage, file: string): Promise<void> {
  const bytes = (await readFile(file)).toString("base64");
  const data = await desk.page.evaluateHandle(
    ({ name, content }) => {
      const held = new DataTransfer();
      held.items.add(new File([Uint8Array.from(atob(content), (c) => c.charCodeAt(0))], name));
      return held;
    },
    { name: path.basename(file), content: bytes },
  );
  await desk.drafts.dispatchEvent("drop", { dataTransfer: data });
}

/** As the desktop app hears of a file that was opened by a double click; the page stands in a browser here. */
async function openFromOutside({ page }: DeskPage, file: string): Promise<void> {
  await page.addInitScript(() => {
    const hear = (listener: (path: string) => void) => Object.assign(window, { opens: listener });
    const nothing = () => undefined;
    const known = { onOpenFile: hear };
    const host = new Proxy(known, { get: (own, name) => Reflect.get(own, name) ?? nothing });
    // Whoever asks first wants to know which way leads to the desk.
    let asked = 0;
    const get = () => {
      asked += 1;
      return asked === 1 ? undefined : host;
    };
    Object.defineProperty(window, "stet", { get });
  });
  await page.reload();
  await expect.poll(() => page.evaluate(() => "opens" in window)).toBe(true);
  await page.evaluate((path) => Reflect.get(window, "opens")(path), file);
}

const message = (desk: DeskPage, text: string) =>
  desk.page.getByRole("alertdialog").filter({ hasText: text });

test("a draft goes to another desk and back, and what both wrote meanwhile stays", async ({
  desk,
  colleague,
  out,
}) => {
  await newDraft(desk, "The cranes come back");
  await writeBody(desk, "Two gantries stand on the quay.");
  const chooser = desk.page.waitForEvent("filechooser");
  await desk.toolbar.getByRole("button", { name: "Insert photo" }).click();
  await (await chooser).setFiles(await takePicture(out, "gantry.jpg", { creator: "Lea Brandt" }));
  await expect(desk.photos).toHaveCount(1);
  await saved(desk);
  const bundle = await handOver(desk, path.join(out, "cranes.stet"));

  await drop(colleague, bundle);
  await expect(message(colleague, "from Mara Lind is on this desk now")).toBeVisible();
  await expect(colleague.headline).toHaveText("The cranes come back");
  await expect(colleague.photos.locator("img")).toHaveJSProperty("naturalWidth", 640);
  await writeBody(colleague, "A third is on its way.");
  await saved(colleague);
  await handOver(colleague, bundle);

  await desk.headline.click();
  await desk.page.keyboard.press("End");
  await desk.page.keyboard.type(" in May");
  await saved(desk);
  await drop(desk, bundle);
  const came = message(desk, "came in from Ola Berg");
  await expect(came).toContainText("1 change");
  await expect(desk.headline).toHaveText("The cranes come back in May");
  await expect(desk.article).toContainText("A third is on its way.");
  await expect(desk.article).toContainText("Two gantries stand on the quay.");
  await photograph(desk.page, "hand-over-merged");
  await came.getByRole("button", { name: "Show changes" }).click();
  await expect(desk.dialog("Compare")).toContainText("A third is on its way.");
  await desk.page.keyboard.press("Escape");

  await writeBody(colleague, "A fourth was sold.");
  await saved(colleague);
  await drop(desk, await handOver(colleague, bundle));
  await expect(desk.article).toContainText("A fourth was sold.");
  await message(desk, "came in from Ola Berg").last().getByRole("button", { name: "Undo" }).click();
  await expect(desk.article).not.toContainText("A fourth was sold.");
  await expect(desk.article).toContainText("A third is on its way.");
  await expect(desk.headline).toHaveText("The cranes come back in May");
});

test("a damaged one is refused in a sentence, and the desk is as it was", async ({ desk, out }) => {
  const bundle = await handOver(desk, path.join(out, "sample.stet"));
  const bytes = await readFile(bundle);
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
  await writeFile(bundle, bytes);
  const rows = await desk.rows.count();
  await drop(desk, bundle);
  await expect(desk.dialog("Import")).toContainText("is not as it was written");
  await desk.page.keyboard.press("Escape");
  await expect(desk.rows).toHaveCount(rows);
});

test("one that is locked says nothing without its passphrase, and opens with it", {
  tag: "@long",
}, async ({ desk, colleague, out }) => {
  const { page } = desk;
  const dialog = await openHandOver(desk);
  await dialog.getByText("Lock it with a passphrase").click();
  const download = dialog.getByRole("button", { name: "Download" });
  await expect(download).toBeDisabled();
  await dialog.getByLabel("Passphrase", { exact: true }).fill("ferry");
  await expect(dialog).toContainText("Weak: a computer guesses it within days.");
  await dialog.getByLabel("Passphrase", { exact: true }).fill("lantern marsh ferry oboe plinth");
  await expect(dialog).toContainText("Strong: nobody guesses it.");
  await dialog.getByLabel("The same again").fill("lantern marsh");
  await expect(dialog).toContainText("The two are not the same yet.");
  await expect(download).toBeDisabled();
  await dialog.getByLabel("The same again").fill("lantern marsh ferry oboe plinth");
  await expect(dialog.locator("[draggable=true]")).toHaveCount(0);
  for (const scheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    expect(await accessibilityFaults(page)).toEqual([]);
    await photograph(page, `hand-over-locked-${scheme}`);
  }
  const arrives = page.waitForEvent("download");
  await download.click();
  const bundle = path.join(out, "locked.stet");
  await (await arrives).saveAs(bundle);
  expect((await readFile(bundle)).toString("latin1", 0, 21)).toBe("age-encryption.org/v1");

  await openFromOutside(colleague, bundle);
  const asking = colleague.dialog("Open a hand-over");
  await expect(asking).toContainText("“locked.stet” is locked with a passphrase.");
  expect(await accessibilityFaults(colleague.page)).toEqual([]);
  await photograph(colleague.page, "hand-over-opened-locked");
  await asking.getByLabel("Passphrase of locked.stet").fill("lantern");
  await colleague.page.keyboard.press("Enter");
  await expect(asking).toContainText("This passphrase does not open “locked.stet”.");
  await asking.getByRole("button", { name: "Not now" }).click();
  await expect(asking).toBeHidden();

  await drop(colleague, bundle);
  const opening = colleague.dialog("Import");
  await expect(opening).toContainText("“locked.stet” is locked with a passphrase.");
  await photograph(colleague.page, "hand-over-unlock");
  expect(await accessibilityFaults(colleague.page)).toEqual([]);
  await opening.getByLabel("Passphrase of locked.stet").fill("lantern");
  await colleague.page.keyboard.press("Enter");
  await expect(opening).toContainText("This passphrase does not open “locked.stet”.");
  await opening.getByLabel("Passphrase of locked.stet").fill("lantern marsh ferry oboe plinth");
  await colleague.page.keyboard.press("Enter");
  await expect(message(colleague, "from Mara Lind is on this desk now")).toBeVisible();
});

test("the dialog says what stands in the way, can be cancelled, and gives a file to drag", async ({
  desk,
}) => {
  const { page } = desk;
  const dialog = await openHandOver(desk);
  for (const scheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    expect(await accessibilityFaults(page)).toEqual([]);
    await photograph(page, `hand-over-${scheme}`);
  }
  await page.setViewportSize({ width: 420, height: 800 });
  await photograph(page, "hand-over-narrow");

  const clean = dialog.getByText("Clean: the article and its photos alone");
  await clean.click();
  await expect(dialog).toContainText("Not in it: versions, who wrote what when");
  await expect(dialog.locator("[draggable=true]")).toHaveCount(0);
  await photograph(page, "hand-over-clean");
  expect(await accessibilityFaults(page)).toEqual([]);
  const asked = page.waitForRequest("**/hand-over/*");
  const arrives = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Download" }).click();
  expect((await asked).url()).toMatch(/\?clean$/);
  await arrives;
  await clean.click();

  const dragged = await dialog.locator("[draggable=true]").evaluate((file) => {
    const dataTransfer = new DataTransfer();
    file.dispatchEvent(new DragEvent("dragstart", { bubbles: true, dataTransfer }));
    return dataTransfer.getData("DownloadURL");
  });
  const [, address = ""] = /^application\/x-stet:[\w-]+\.stet:(http.+)$/.exec(dragged) ?? [];
  expect((await page.request.get(address)).headers()["content-type"]).toBe("application/x-stet");

  const answers = Promise.withResolvers<void>();
  await page.route("**/hand-over/*", async (route) => {
    await answers.promise;
    await route.abort().catch(() => undefined);
  });
  await dialog.getByRole("button", { name: "Download" }).click();
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await expect(dialog.getByRole("button", { name: "Download" })).toBeEnabled();
  answers.resolve();
  await page.unroute("**/hand-over/*");

  const json = { code: "DISK_FULL", message: "The disk is full. Free some space." };
  await page.route("**/hand-over/*", (route) => route.fulfill({ status: 500, json }));
  await dialog.getByRole("button", { name: "Download" }).click();
  await expect(desk.problem).toContainText("The disk is full.");
});
