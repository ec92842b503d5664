const SHORTEST_MS = 1_000;
const LONGEST_MS = 60_000;

/** How long to wait after so many failures: longer each time, and not as long for all at once. */
export function waitAfter(tries: number, random: () => number = Math.random): number {
  const longest = Math.min(LONGEST_MS, SHORTEST_MS * 2 ** Math.min(tries, 10));
  return longest / 2 + (longest / 2) * random();
}
