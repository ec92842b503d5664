import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { printArguments, printByBrowser } from "./print-by-browser.ts";

const chromium = process.env.CHROMIUM_PATH;

function page(html: string): string {
  const folder = mkdtempSync(join(tmpdir(), "stet-printed-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, "page.html"), html);
  return join(folder, "page.html");
}

const leftovers = () => readdirSync(tmpdir()).filter((name) => name.startsWith("stet-print-"));

it.skipIf(chromium === undefined)(
  "prints a page as a tagged PDF (skipped where CHROMIUM_PATH names no browser)",
  async () => {
    const before = leftovers();
    const html = "<!doctype html><html lang=en><title>Low water</title><h1>Low water</h1><p>All.";
    const pdf = Buffer.from((await printByBrowser(chromium)?.(page(html), undefined)) ?? []);
    const text = pdf.toString("latin1");
    expect(text).toMatch(/^%PDF-/);
    expect(text).toContain("/MarkInfo");
    expect(text).toContain("/StructTreeRoot");
    expect(text).toContain("/FontFile2");
    expect(leftovers()).toEqual(before);
  },
);

it("says so where the browser does not print, and leaves nothing behind", async () => {
  const before = leftovers();
  const print = printByBrowser(process.execPath);
  await expect(print?.(page("<p>x"), undefined)).rejects.toMatchObject({
    message: expect.stringMatching(/^The PDF was not written.*safe.*CHROMIUM_PATH/),
  });
  expect(leftovers()).toEqual(before);
});

it("is stopped by its signal", async () => {
  const print = printByBrowser(process.execPath);
  await expect(print?.(page("<p>x"), AbortSignal.abort())).rejects.toThrow(/abort/i);
});

it("is no printer without a browser", () => {
  expect(printByBrowser("")).toBeNull();
});

it("reaches no network, and gives up its sandbox to root alone", () => {
  const args = printArguments("/a/page.html", "/b/page.pdf", false);
  expect(args).toContain("--host-resolver-rules=MAP * ~NOTFOUND");
  expect(args).not.toContain("--no-sandbox");
  expect(args.at(-1)).toBe("file:///a/page.html");
});
