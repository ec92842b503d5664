import { spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { lock } from "./lock.js";
import { CACHE } from "./project.js";

const name = `test-${process.pid}`;
const file = path.join(CACHE, `${name}.lock`);

it("is held by one at a time and given on", async () => {
  const unlock = await lock(name);
  let second = false;
  const waiting = lock(name).then((release) => {
    second = true;
    return release;
  });
  await Promise.resolve();
  expect(second).toBe(false);
  unlock();
  (await waiting)();
  expect(second).toBe(true);
});

it("does not wait for a holder that died", async () => {
  onTestFinished(() => rmSync(file, { force: true }));
  const { pid } = spawnSync(process.execPath, ["-e", ""]);
  writeFileSync(file, String(pid));
  (await lock(name))();
});
