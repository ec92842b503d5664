import { existsSync } from "node:fs";
import { chmod, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { introduce } from "../deeds/introduce.ts";
import { saved } from "../deeds/write.ts";
import { test as base, expect } from "../desk-test.ts";
import { stetJson } from "../hosts/shell.ts";
import { type StartCommand, startCommand } from "../hosts/start-command.ts";
import { DeskPage } from "../pages/desk-page.ts";

interface StartFixtures {
  /** `npm start` on the test's desk; what still runs at the test's end is ended. */
  npmStart: (env?: NodeJS.ProcessEnv) => Promise<StartCommand>;
}

const test = base.extend<StartFixtures>({
  npmStart: async ({ folder }, use) => {
    const started: StartCommand[] = [];
    await use(async (env) => {
      const start = await startCommand(folder, env);
      started.push(start);
      return start;
    });
    for (const start of started) await start.interrupt();
  },
});

// A Mac and Windows always have a screen, so there `npm start` would open a window.
test.skip(process.platform !== "linux", "A start without a screen can be had on Linux only.");

/** A screen by name, for programs that are not going to look at it. */
const SCREEN = { DISPLAY: ":stet" };

async function program(folder: string, name: string, lines: string, mode = 0o755): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, `#!/bin/sh\n${lines}\n`);
  await chmod(file, mode);
  return file;
}

test("without a screen npm start says so, shows its address and ends with Ctrl+C", {
  tag: "@long",
}, async ({ folder, npmStart, page }) => {
  const start = await npmStart();
  const desk = new DeskPage(() => page);
  await page.goto(start.url);
  await introduce(page);
  await expect(desk.headline).not.toHaveText("");
  await saved(desk);

  await start.interrupt();
  expect(start.said).toEqual([expect.stringMatching(/no screen.*address below/)]);
  expect(existsSync(path.join(folder, "desk.json"))).toBe(false);
  const { drafts } = await stetJson<{ drafts: unknown[] }>(folder, "list");
  expect(drafts).toHaveLength(1);
});

test("where Electron is missing one sentence says so and a window of its own opens", async ({
  folder,
  npmStart,
  out,
}) => {
  const shown = path.join(out, "shown.txt");
  const browser = await program(
    out,
    "browser",
    `echo "$1" > ${shown}.new; mv ${shown}.new ${shown}`,
  );
  const start = await npmStart({
    ...SCREEN,
    ELECTRON_OVERRIDE_DIST_PATH: out,
    CHROMIUM_PATH: browser,
  });
  await expect.poll(() => existsSync(shown)).toBe(true);
  expect((await readFile(shown, "utf8")).trim()).toBe(`--app=${start.url}`);
  await start.terminate();
  expect(start.said).toEqual([expect.stringMatching(/Electron's binary cannot be had/)]);
  expect(existsSync(path.join(folder, "desk.json"))).toBe(false);
});

for (const [how, lines, mode] of [
  ["ends at once", "exit 7", 0o755],
  ["may not be run", "exit 0", 0o644],
] as const) {
  test(`an Electron that ${how} leaves the same desk in the browser`, async ({ npmStart, out }) => {
    await program(out, "electron", lines, mode);
    const start = await npmStart({
      ...SCREEN,
      ELECTRON_OVERRIDE_DIST_PATH: out,
      CHROMIUM_PATH: await program(out, "browser", "exit 0"),
    });
    await start.terminate();
    expect(start.said).toEqual([expect.stringMatching(/Electron did not start/)]);
  });
}
