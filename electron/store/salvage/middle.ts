import type { Gap } from "./read-around.ts";

export function middleNumber({ after, before }: Gap<number>): number | null {
  return before - after < 2 ? null : after + Math.floor((before - after) / 2);
}

/** Letters of the keys: ids, hashes and names are of ASCII. */
const LOWEST = 0x20;
const HIGHEST = 0x7e;

/** Behind every key that begins with a letter of ASCII. */
export const LAST_TEXT = String.fromCharCode(HIGHEST + 1);
const LONGEST = 64;

/** A text between the two, as short as can be. */
export function middleText({ after, before }: Gap<string>): string | null {
  let start = "";
  let isOpen = false;
  for (let place = 0; place < LONGEST; place += 1) {
    const low = place < after.length ? after.charCodeAt(place) : LOWEST - 1;
    const high: number = isOpen || place >= before.length ? HIGHEST + 1 : before.charCodeAt(place);
    if (!isOpen && place >= before.length) return null;
    if (high - low > 1) return start + String.fromCharCode(low + Math.floor((high - low) / 2));
    if (low < LOWEST) return null;
    start += String.fromCharCode(low);
    isOpen ||= high > low;
  }
  return null;
}
