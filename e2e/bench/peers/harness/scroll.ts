import { setTimeout as pause } from "node:timers/promises";
import { MARKERS } from "../texts/text.ts";
import type { OpenPage } from "./open-page.ts";

const DISTANCE_PX = 4_000;
const SPEED = 2_000;

export interface Scrolled {
  readonly pixels: number;
  readonly frames: number;
  /** Frames that took longer than one, and than two, of a screen with 60 a second. */
  readonly over17: number;
  readonly over33: number;
  readonly longest: number;
}

/** A wheel over the text from its beginning, for two seconds; what the page's frames took meanwhile. */
export async function scroll({ page, cdp }: OpenPage): Promise<Scrolled> {
  await page.evaluate((words) => window.probe.spot(words), MARKERS.start);
  await pause(500);
  const top = () => page.evaluate((words) => window.probe.top(words), MARKERS.start);
  const before = await top();
  await page.evaluate(() => window.probe.watchFrames());
  await cdp.send("Input.synthesizeScrollGesture", {
    ...{ x: 720, y: 500, yDistance: -DISTANCE_PX, speed: SPEED, gestureSourceType: "mouse" },
  });
  const frames = await page.evaluate(() => window.probe.frames());
  return {
    pixels: before - (await top()),
    frames: frames.length,
    // A frame is told to the tenth of a millisecond: one of 16.7 is no late one.
    over17: frames.filter((took) => took > 17.7).length,
    over33: frames.filter((took) => took > 34.3).length,
    longest: Math.max(...frames),
  };
}
