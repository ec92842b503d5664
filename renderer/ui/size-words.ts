import { sayNumber } from "../../shared/words/say.ts";

const KB = 1000;
const UNITS = ["kB", "MB", "GB"] as const;

/** "812 kB", "3.4 MB": a file's size, rounded up so that nobody is told 0. */
export function sizeWords(bytes: number): string {
  let size = Math.max(bytes, 1) / KB;
  let unit = 0;
  while (size >= KB && unit < UNITS.length - 1) {
    size /= KB;
    unit += 1;
  }
  const shown = unit === 0 ? Math.ceil(size) : Math.ceil(size * 10) / 10;
  return `${sayNumber(shown)} ${UNITS[unit]}`;
}
