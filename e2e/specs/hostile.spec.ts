import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { paste } from "../deeds/paste.ts";
import { newDraft, saved, writeBody } from "../deeds/write.ts";
import { expect, test } from "../draft-test.ts";
import type { DeskPage } from "../pages/desk-page.ts";

const OWN = [
  "<p>one</p><img src=x onerror=canary()><script>canary()</script>",
  "<svg onload=canary()><a xlink:href='javascript:canary()'><text>x</text></a></svg>",
  "<p>two <a href=' java\tscript:canary()'>quay</a></p><iframe srcdoc='<script>canary()</script>'></iframe>",
  "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=1 onerror=canary()&gt;'>",
  "<details open ontoggle=canary()><p>three</p></details><img src=https://evil.example/1.png>",
  "<p style='background:url(https://evil.example/x)'>four</p><link rel=stylesheet href=//evil.example/x.css>",
  "<template><img src=x onerror=canary()></template><noscript><p title='</noscript><img src=x onerror=canary()>'>",
];

/** A list of `{ payload }`, where somebody has one: `STET_XSS_CORPUS=FILE`. */
async function payloads(): Promise<string[]> {
  const corpus = process.env.STET_XSS_CORPUS;
  if (corpus === undefined) return OWN;
  const list = JSON.parse(await readFile(corpus, "utf8")) as { payload: string }[];
  return [...OWN, ...list.map(({ payload }) => `<p>x</p>${payload}`)];
}

/** Tells of whatever runs, in any frame, and of whatever is asked of another machine. */
async function watch(page: Page): Promise<string[]> {
  const told: string[] = [];
  await page.exposeFunction("canary", () => told.push("ran"));
  page.on("dialog", (dialog) => void dialog.dismiss().then(() => told.push("a dialog")));
  page.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (/^(?:https?|wss?):$/.test(protocol) && hostname !== "127.0.0.1") told.push(request.url());
  });
  return told;
}

/**
 * The page without its policy, so that what holds is what it does and not what a browser forbids.
 * Answers with what turns it on again: other tests have the same page.
 */
async function withoutPolicy(desk: DeskPage): Promise<() => Promise<void>> {
  const session = await desk.page.context().newCDPSession(desk.page);
  await session.send("Page.setBypassCSP", { enabled: true });
  await desk.page.reload();
  await expect(desk.headline).toBeVisible();
  return () => session.detach();
}

async function drop(desk: DeskPage, html: string): Promise<void> {
  await desk.article.evaluate((article, text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.setData("text/html", text);
    const { left, top } = article.getBoundingClientRect();
    const place = { clientX: left + 40, clientY: top + 40 };
    const init = { dataTransfer, bubbles: true, cancelable: true, ...place };
    article.dispatchEvent(new DragEvent("drop", init));
  }, html);
}

test("nothing runs and nothing is asked for, by paste and drop, in editor, preview and comparison, with the policy off", async ({
  desk,
}) => {
  if (process.env.STET_XSS_CORPUS !== undefined) test.slow();
  const { page } = desk;
  const told = await watch(page);
  const withPolicy = await withoutPolicy(desk);
  await newDraft(desk, "Quay");
  await writeBody(desk, "Before.");
  await saved(desk);
  await page.keyboard.press(`${desk.mod}+s`);
  await page.keyboard.type("Clean");
  await page.keyboard.press("Enter");
  await expect(desk.versions.getByRole("option", { name: "Clean" })).toHaveCount(1);
  await desk.article.getByText("Before.").click();
  for (const payload of await payloads()) {
    await paste(desk, { "text/html": payload });
    await drop(desk, payload);
  }
  await expect(desk.article).toContainText("one");
  await saved(desk);

  await page.keyboard.press(`${desk.mod}+Shift+e`);
  const preview = page.getByRole("region", { name: "Preview" });
  await expect(preview.frameLocator("iframe").getByText("one").first()).toBeVisible();
  await page.keyboard.press(`${desk.mod}+Shift+e`);
  await desk.article.getByText("Before.").click();
  await page.keyboard.press(`${desk.mod}+Shift+d`);
  await expect(page.getByRole("dialog", { name: "Compare versions" })).toContainText("one");
  expect(told).toEqual([]);

  // With the policy off the same text does run where a page is careless.
  await page.evaluate(() => {
    document.createElement("div").innerHTML = "<img src=x onerror=canary()>";
  });
  await expect.poll(() => told).toContain("ran");
  await page.keyboard.press("Escape");
  await withPolicy();
});
