import { setTimeout as pause } from "node:timers/promises";
import { MARKERS } from "../texts/text.ts";
import type { OpenPage } from "./open-page.ts";

const BETWEEN_TRIES_MS = 20;
const GIVE_UP_MS = 120_000;

/** Milliseconds since the navigation. */
export interface Ready {
  /** Until the whole text stood in what is written in. */
  readonly stood: number;
  /** Until a letter pressed there was painted. */
  readonly typed: number;
}

/**
 * The text stands, the caret is put into it by the page itself, and a letter is pressed until the page
 * takes it.
 */
export async function untilReady(
  { page, characters }: OpenPage,
  letter: string,
  go: () => Promise<unknown>,
): Promise<Ready> {
  await go();
  const stood = await page.evaluate(({ count, words }) => window.probe.standing(count, words), {
    count: characters,
    words: MARKERS.start,
  });
  let typed: number | null = null;
  const done = page
    .evaluate((wanted) => window.probe.painted(wanted), letter)
    .then((at) => {
      typed = at;
    });
  const began = performance.now();
  while (typed === null) {
    if (performance.now() - began > GIVE_UP_MS) throw new Error("The page took no key.");
    await page.keyboard.press(letter);
    await Promise.race([done, pause(BETWEEN_TRIES_MS)]);
  }
  return { stood, typed };
}
