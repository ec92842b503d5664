import { setTimeout as pause } from "node:timers/promises";
import { MARKERS } from "../texts/text.ts";
import type { OpenPage } from "./open-page.ts";

const BETWEEN_TRIES_MS = 20;
const GIVE_UP_MS = 90_000;

/**
 * Milliseconds from the navigation until a key pressed at the caret is painted: the text stands, the
 * caret is put into it, and the letter is pressed until the page takes it.
 */
export async function untilReady(
  { page, characters }: OpenPage,
  letter: string,
  go: () => Promise<unknown>,
): Promise<number> {
  await go();
  await page.waitForFunction((count) => window.probe.stands(count), characters, {
    polling: "raf",
    timeout: GIVE_UP_MS,
  });
  await page.evaluate((words) => window.probe.putCaret(words), MARKERS.start);
  const painted = page.evaluate((wanted) => window.probe.painted(wanted), letter);
  let ready: number | null = null;
  const done = painted.then((at) => {
    ready = at;
  });
  while (ready === null) {
    await page.keyboard.press(letter);
    await Promise.race([done, pause(BETWEEN_TRIES_MS)]);
  }
  return ready;
}
