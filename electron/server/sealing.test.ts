import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { expect, it, onTestFinished } from "vitest";
import { photoPath } from "../backend/photos/photo-path.ts";
import { beginUnsealing } from "../backend/seal/begin.ts";
import { beginQuickly, closedDesk, lock, PASSPHRASE } from "../backend/testing/closed-desk.ts";
import { deskIn } from "../backend/testing/desk-for-tests.ts";
import type { SealingStep } from "../ports/sealing-page.ts";
import { scriptOf } from "../ports/testing/script-of.ts";
import { type PageAt, pageAt } from "./testing/page-at.ts";

const HOST = fileURLToPath(scriptOf("server/index"));
const PHOTOS = 100;

/** A disk that takes a moment for each photo, so that a page has the time to ask between them. */
const SLOW_DISK = `globalThis[Symbol.for("stet.fault-points")] = { reach(point) {
  if (point === "seal.photo") Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
} }`;

/** A closed desk with so many photos. */
function deskWithPhotos(count: number): string {
  const folder = closedDesk();
  for (let photo = 1; photo < count; photo += 1) {
    const bytes = Buffer.from(`Photo ${photo}`);
    const hash = createHash("sha256").update(bytes).digest("hex");
    writeFileSync(photoPath(folder, hash, "image/jpeg"), bytes);
  }
  return folder;
}

const stepsOf = (count: number) =>
  [...Array(count + 1).keys()].map((done) => ({ done, total: count + 1 }));

it("whoever opens a desk is told each file that is sealed or unsealed; of one that is done, nothing", async () => {
  const folder = deskWithPhotos(3);
  const told: SealingStep[] = [];
  const open = async () => {
    told.length = 0;
    await (await deskIn(folder, undefined, { onSealing: (step) => told.push(step) })).close();
  };
  await beginQuickly(folder);
  await open();
  expect(told).toEqual(stepsOf(3));
  await open();
  expect(told).toEqual([]);
  await beginUnsealing(folder, PASSPHRASE);
  await open();
  expect(told).toEqual(stepsOf(3));
});

/** The host on a desk that needs a person first; says whatever it prints. */
async function startOn(folder: string) {
  const hook = `--import data:text/javascript,${encodeURIComponent(SLOW_DISK)}`;
  const child = spawn(process.execPath, [HOST, "--desk", folder], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ""} ${hook}`.trim() },
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /^Stet needs you at (\S+)$/.exec(line)?.[1];
    if (url !== undefined) return new URL(url);
  }
  throw new RangeError("The host ended before it needed anybody.");
}

type Told = SealingStep & { readonly told: string };

/** Until the desk itself is shown: what the page is told of the files. */
async function toldMeanwhile({ ask }: Pick<PageAt, "ask">) {
  const told: Told[] = [];
  for (;;) {
    // Between one screen and the next there is nobody at the address.
    const answer = await ask("/progress.json").catch(() => null);
    const isStep = answer?.headers.get("content-type") === "application/json";
    if (isStep) told.push((await answer?.json()) as Told);
    const shown = answer === null ? null : await ask("/").catch(() => null);
    if (shown?.ok && !(await shown.text()).includes("/refused.js")) return told;
    await pause(5);
  }
}

it("a page that waits for a desk's files to be sealed is told how many are done", async () => {
  const folder = deskWithPhotos(PHOTOS);
  await beginQuickly(folder);
  lock(folder);
  const page = await pageAt(await startOn(folder));
  expect(await page.unlock(PASSPHRASE)).toBe(200);
  const told = await toldMeanwhile(page);
  const counts = told.map(({ done }) => done);
  expect(counts).toEqual([...counts].sort((one, other) => one - other));
  expect(new Set(counts).size).toBeGreaterThan(1);
  const half = told.find(({ done }) => done > 0 && done < PHOTOS);
  expect(half).toEqual({
    done: half?.done,
    total: PHOTOS + 1,
    told: `${half?.done} of ${PHOTOS + 1} files`,
  });
});
