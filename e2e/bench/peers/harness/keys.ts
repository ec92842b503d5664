import { setTimeout as pause } from "node:timers/promises";
import { seeded } from "../texts/seeded.ts";
import { MARKERS, type Place } from "../texts/text.ts";
import type { OpenPage } from "./open-page.ts";
import type { Seen } from "./probe.ts";
import { type Work, workDone } from "./work.ts";

const WARM_UP = 5;
/** A fast typist's pause, never quite the same. */
const PAUSE_MS = { least: 20, spread: 40 };

export interface Keys {
  /** Key to paint, in milliseconds; null where nothing was seen within a minute. */
  readonly times: readonly (number | null)[];
  /** What the page's main thread did for each of them, on average. */
  readonly work: Work;
}

/** Milliseconds from the key to the frame that shows what it did; null where it never did. */
export async function keyToPaint(
  { page }: OpenPage,
  key: string,
  seen: Seen = { kind: "change" },
): Promise<number | null> {
  await page.evaluate((what) => window.probe.arm(what), seen);
  await page.keyboard.press(key);
  return page.evaluate(() => window.probe.answer());
}

/** Words typed behind a word at that place, with the mouse's click before them. */
export async function typeAt(open: OpenPage, place: Place, keys: number): Promise<Keys> {
  await clickBehind(open, MARKERS[place]);
  return press(open, keys, (at) => (at % 6 === 0 ? "Space" : "abcdefghij".charAt(at % 10)));
}

/** The same key so many times where the caret stands, each awaited. */
async function press(open: OpenPage, keys: number, keyAt: (at: number) => string): Promise<Keys> {
  const next = seeded(keys);
  for (let at = 0; at < WARM_UP; at += 1) await pressed(open, keyAt(at), next);
  const times: (number | null)[] = [];
  const before = await workDone(open.cdp);
  for (let at = 0; at < keys; at += 1) times.push(await pressed(open, keyAt(at + WARM_UP), next));
  return { times, work: (await workDone(open.cdp)).since(before).per(keys) };
}

async function pressed(open: OpenPage, key: string, next: () => number): Promise<number | null> {
  const took = await keyToPaint(open, key);
  await pause(PAUSE_MS.least + (next() % PAUSE_MS.spread));
  return took;
}

export async function clickBehind({ page }: OpenPage, words: string): Promise<void> {
  // What a scroll brings into view may still move what is below it.
  let spot = await page.evaluate((wanted) => window.probe.spot(wanted), words);
  for (let look = 0; look < 10; look += 1) {
    await pause(60);
    const again = await page.evaluate((wanted) => window.probe.spot(wanted), words);
    const rests = again.x === spot.x && again.y === spot.y;
    spot = again;
    if (rests) break;
  }
  await page.mouse.click(spot.x, spot.y);
  await pause(300);
}
