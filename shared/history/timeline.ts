import type { Column, Session } from "../contract/history.ts";

/** One change on the line: when, by whom and how much. */
export interface Point {
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly person: string | null;
  readonly written: number;
  readonly deleted: number;
}

/** A pause of this length ends a session; on the line it takes no room. */
const SESSION_PAUSE_MS = 5 * 60 * 1000;
/** Thinking for longer than this is no writing, so it does not slow the speed that is shown. */
const THINKING_MS = 20 * 1000;
const SHORTEST_MS = 1000;

/** Points of rising time, cut where nobody wrote for some minutes. `first` is the first one's place. */
export function sessionsOf(points: readonly Point[], first: number): Session[] {
  const sessions: Session[] = [];
  let from = 0;
  for (const [at, point] of points.entries()) {
    const next = points[at + 1];
    if (next !== undefined && next.time - point.time < SESSION_PAUSE_MS) continue;
    sessions.push(session(points.slice(from, at + 1), first + from));
    from = at + 1;
  }
  return sessions;
}

function session(points: readonly Point[], from: number): Session {
  const [first, last] = [points[0] as Point, points.at(-1) as Point];
  return {
    from,
    to: from + points.length - 1,
    startedAt: new Date(first.time).toISOString(),
    endedAt: new Date(last.time).toISOString(),
    people: byShare(points),
    written: sum(points, ({ written }) => written),
    deleted: sum(points, ({ deleted }) => deleted),
  };
}

/** All points in at most `wanted` parts of the same number. */
export function stripOf(points: readonly Point[], first: number, wanted: number): Column[] {
  const columns = Math.min(wanted, points.length);
  return Array.from({ length: columns }, (_, column) => {
    const start = Math.floor((column * points.length) / columns);
    const end = Math.floor(((column + 1) * points.length) / columns);
    const inside = points.slice(start, end);
    const minutes = Math.max(SHORTEST_MS, writingMs(points, start, end)) / 60_000;
    return {
      from: first + start,
      to: first + end - 1,
      speed: Math.round(sum(inside, ({ written, deleted }) => written + deleted) / minutes),
      person: byShare(inside)[0] ?? null,
    };
  });
}

function writingMs(points: readonly Point[], start: number, end: number): number {
  let spent = 0;
  for (let at = Math.max(1, start); at < end; at += 1) {
    const pause = (points[at] as Point).time - (points[at - 1] as Point).time;
    spent += Math.min(pause, THINKING_MS);
  }
  return spent;
}

function byShare(points: readonly Point[]): (string | null)[] {
  const shares = new Map<string | null, number>();
  for (const { person, written, deleted } of points) {
    shares.set(person, (shares.get(person) ?? 0) + 1 + written + deleted);
  }
  return [...shares].sort(([, a], [, b]) => b - a).map(([person]) => person);
}

function sum(points: readonly Point[], amount: (point: Point) => number): number {
  return points.reduce((all, point) => all + amount(point), 0);
}
