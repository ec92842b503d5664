import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Problem } from "../../shared/contract/problem.ts";
import type { Ports } from "./ports.ts";

/** Longer than any article takes; a browser that asks for something never ends by itself. */
const LONGEST_MS = 120_000;

/**
 * Prints by the Chromium, Chrome or Edge that set-up found (`CHROMIUM_PATH`), for hosts that are no
 * browser themselves; null where there is none. The browser has a profile of its own for each page
 * and reaches no network.
 */
export function printByBrowser(
  browser: string | undefined = process.env.CHROMIUM_PATH,
): Ports["printPdf"] {
  if (browser === undefined || browser === "") return null;
  return async (page, signal) => {
    const folder = await mkdtemp(join(tmpdir(), "stet-print-"));
    const pdf = join(folder, "page.pdf");
    try {
      await printed(browser, page, pdf, signal);
      return new Uint8Array(await readFile(pdf));
    } catch (error) {
      signal?.throwIfAborted();
      throw notPrinted(browser, error);
    } finally {
      // A browser may still be putting its profile away.
      await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    }
  };
}

/** How Chromium is asked to print the page at `page` (a path) into the file `pdf`. */
export function printArguments(page: string, pdf: string, isRoot: boolean): string[] {
  return [
    "--headless",
    `--print-to-pdf=${pdf}`,
    "--no-pdf-header-footer",
    "--generate-pdf-document-outline",
    `--user-data-dir=${join(pdf, "..", "profile")}`,
    "--no-first-run",
    "--disable-gpu",
    "--disable-extensions",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND",
    // Chromium refuses its sandbox to root.
    ...(isRoot ? ["--no-sandbox"] : []),
    pathToFileURL(page).href,
  ];
}

async function printed(
  browser: string,
  page: string,
  pdf: string,
  signal: AbortSignal | undefined,
): Promise<void> {
  const ends = [AbortSignal.timeout(LONGEST_MS), ...(signal === undefined ? [] : [signal])];
  const child = spawn(browser, printArguments(page, pdf, process.getuid?.() === 0), {
    stdio: "ignore",
    signal: AbortSignal.any(ends),
  });
  const [status] = await once(child, "close");
  if (status !== 0) throw new Error(`The browser ended with ${status}.`);
}

function notPrinted(browser: string, cause: unknown): Problem {
  return new Problem(
    "INTERNAL",
    `The PDF was not written: the browser ${browser} did not print it. What is on the desk is safe. ` +
      "Name another Chromium, Chrome or Edge with CHROMIUM_PATH, or choose another format.",
    { browser },
    cause,
  );
}
