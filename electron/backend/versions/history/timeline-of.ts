import type { Timeline } from "../../../../shared/contract/history.ts";
import { inOrder } from "../../../../shared/history/order.ts";
import { type Point, sessionsOf, stripOf } from "../../../../shared/history/timeline.ts";
import { firstAbove } from "../../../../shared/history/trace.ts";
import type { OpenChronicle } from "./chronicles.ts";

/** Parts of the strip: as many as a wide screen shows apart. */
const COLUMNS = 180;

/** Those of journals that have been read, since each step along the line asks whether that is so. */
const known = new WeakMap<OpenChronicle, Timeline>();

/** The whole line; amounts are changes until the journal has been read, and characters then. */
export function timelineOf(open: OpenChronicle): Timeline {
  const timeline = known.get(open) ?? drawn(open);
  if (timeline.isExact) known.set(open, timeline);
  return timeline;
}

function drawn(open: OpenChronicle): Timeline {
  const { older, versions, times } = open;
  const isExact = open.chronicle.count === times.length;
  const order = isExact ? open.chronicle.order() : inOrder(times);
  const points = pointsOf(open, isExact, order);
  const line = [...older.map(pointOfVersion), ...points];
  const flags = [
    ...older.map((version, place) => ({ place, version })),
    ...versions.map((version) => {
      const at = firstAbove(order.times, Date.parse(version.createdAt)) - 1;
      return { place: older.length + Math.max(0, at), version };
    }),
  ];
  return {
    count: line.length,
    older: older.length,
    sessions: sessionsOf(line, 0),
    strip: stripOf(line, 0, COLUMNS),
    flags,
    isExact,
  };
}

function pointsOf(
  { chronicle, times, names }: OpenChronicle,
  isExact: boolean,
  { changeAt, times: at }: ReturnType<typeof inOrder>,
): Point[] {
  const amounts = isExact ? chronicle.amounts() : null;
  return Array.from(changeAt, (change, place) => {
    const person = times[change]?.person ?? null;
    return {
      time: at[place] as number,
      person: person === null ? null : (names.get(person) ?? null),
      written: amounts === null ? 1 : (amounts.written[place] ?? 0),
      deleted: amounts === null ? 0 : (amounts.deleted[place] ?? 0),
    };
  });
}

function pointOfVersion({ createdAt, author }: OpenChronicle["older"][number]): Point {
  return { time: Date.parse(createdAt), person: author, written: 0, deleted: 0 };
}
