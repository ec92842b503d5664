import type { StepMap } from "@tiptap/pm/transform";

/** A stretch of a document that a transaction left standing. */
interface Kept {
  readonly old: number;
  readonly now: number;
  readonly size: number;
}

/** One stretch of a document, and what stands in its place after a transaction. */
export interface Replaced {
  readonly from: number;
  readonly to: number;
  readonly newFrom: number;
  readonly newTo: number;
}

/** How one document became another. */
export interface Course {
  /** Rising; between two of them something was kept. */
  readonly replaced: readonly Replaced[];
  /** Where what now stands right behind a position stood before; null where it is new. */
  readonly oldOf: (now: number) => number | null;
}

/** The course that the maps of a transaction's steps took, from a document of a size. */
export function courseOf(maps: readonly StepMap[], size: number): Course {
  const kept = maps.reduce<Kept[]>(afterStep, [{ old: 0, now: 0, size }]);
  const end = maps.reduce((at, map) => map.map(at), size);
  return {
    replaced: gaps(kept, size, end),
    oldOf: (now) => {
      const span = kept.find((one) => one.now <= now && now < one.now + one.size);
      return span === undefined ? null : span.old + now - span.now;
    },
  };
}

function afterStep(kept: Kept[], map: StepMap): Kept[] {
  const steps: { from: number; to: number; grown: number }[] = [];
  map.forEach((from, to, newFrom, newTo) => {
    steps.push({ from, to, grown: newTo - newFrom - (to - from) });
  });
  if (steps.length === 0) return kept;
  const left = steps.reduce(
    (spans, { from, to }) => spans.flatMap((one) => cut(one, from, to)),
    kept,
  );
  return left.map((one) => {
    const before = steps.filter(({ to }) => to <= one.now);
    return { ...one, now: before.reduce((now, { grown }) => now + grown, one.now) };
  });
}

/** What is left of a span without a stretch, in the positions before it went. */
function cut({ old, now, size }: Kept, from: number, to: number): Kept[] {
  const head = Math.max(0, Math.min(size, from - now));
  const tail = Math.max(0, Math.min(size, now + size - to));
  const pieces = [
    { old, now, size: head },
    { old: old + size - tail, now: now + size - tail, size: tail },
  ];
  return pieces.filter((piece) => piece.size > 0);
}

function gaps(kept: readonly Kept[], size: number, end: number): Replaced[] {
  const found: Replaced[] = [];
  let [old, now] = [0, 0];
  for (const next of [...kept, { old: size, now: end, size: 0 }]) {
    if (next.old > old || next.now > now) {
      found.push({ from: old, to: next.old, newFrom: now, newTo: next.now });
    }
    [old, now] = [next.old + next.size, next.now + next.size];
  }
  return found;
}
