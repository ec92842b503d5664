import { defineConfig } from "@playwright/test";
import type { HostOptions } from "./e2e/hosts/host.ts";

/**
 * Switched off in Chromium, which hears only the last such list: Playwright's own, as far as Stet
 * meets them, and the pages behind Chromium's address bar. It loads those anew for each window,
 * where they cost as much as the desk itself, for a bar that no test can see.
 */
const SWITCHED_OFF = [
  "AimEnabled",
  "HttpsFirstBalancedModeAutoEnable",
  "HttpsUpgrades",
  "LensOverlay",
  "MediaRouter",
  "NetworkTimeServiceQuerying",
  "OptimizationHints",
  "PaintHolding",
  "PreconnectToSearch",
  "WebUIOmniboxAimPopup",
  "WebUIOmniboxFullPopup",
  "WebUIOmniboxPopup",
];

/**
 * Looks at every element and every change in every look, and whatever takes as long as five others:
 * run where `LONG` is set, as continuous integration does.
 */
const isLong = process.env.LONG !== undefined;
const LONG = isLong ? [] : ["**/{compare,element}-looks.spec.ts"];

export default defineConfig<object, HostOptions>({
  testDir: "e2e/specs",
  outputDir: "test-results",
  timeout: 120_000,
  expect: { timeout: 15_000 },
  fullyParallel: true,
  grepInvert: isLong ? [] : /@long/,
  workers: 2,
  // A shared machine can stall for longer than a person would wait; a second failure is a fault.
  retries: process.env.CI === undefined ? 0 : 1,
  forbidOnly: process.env.CI !== undefined,
  reporter: [["list"], ["json", { outputFile: "test-results/e2e.json" }]],
  use: {
    // What is not there is said with its place, long before the test runs out of time.
    actionTimeout: 30_000,
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: [
        // Chromium refuses its sandbox to root.
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
        // Drawing in software through a GPU process doubles the time of every test.
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        `--disable-features=${SWITCHED_OFF.join(",")}`,
      ],
    },
    // Tracing films the page, which costs more than the test.
    trace: "on-first-retry",
  },
  projects: [
    { name: "browser", testIgnore: LONG, use: { hostKind: "browser" } },
    // Commands and exported pages need no host of their own, so once is enough.
    {
      name: "electron",
      testIgnore: [...LONG, /(exported-pages|shell|start-command)\.spec/],
      use: { hostKind: "electron" },
    },
  ],
});
