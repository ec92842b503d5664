/** How far from the planned length is near enough: this part of it, and never fewer words than that. */
const NEAR = 0.1;
const NEAR_WORDS = 10;

/**
 * By how many words a body is longer than was planned, below 0 where it is shorter; 0 where it is near
 * enough, or nothing is planned.
 */
export function offPlan(words: number, planned: number | null): number {
  if (planned === null) return 0;
  const off = words - planned;
  return Math.abs(off) <= Math.max(planned * NEAR, NEAR_WORDS) ? 0 : off;
}
