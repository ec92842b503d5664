/** What rows are sorted by. */
export type Key = number | string;

/** Everything between two keys, both of them left out. */
export interface Gap<K extends Key = Key> {
  readonly after: K;
  readonly before: K;
}

/** Rows that lie in order on pages some of which cannot be read. Each of the three throws where it meets one. */
export interface Source<K extends Key, Row> {
  /** Rising from the first key in the gap on, or falling from the last. */
  readonly rows: (gap: Gap<K>, direction: "up" | "down") => Iterable<readonly [K, Row]>;
  readonly row: (key: K) => Row | undefined;
  /** A key between the two; null where there is none. */
  readonly middle: (gap: Gap<K>) => K | null;
}

/** Halves in which nothing new is found before what is left is given up. */
const TRIES = 200;

/**
 * Takes every row of the range that can be read: up to the first page that cannot, back from the end
 * to the last, and by halves between them. Answers with the gaps that are left.
 */
export function readAround<K extends Key, Row>(
  source: Source<K, Row>,
  range: Gap<K>,
  give: (row: Row) => void,
): Gap<K>[] {
  const gaps: Gap<K>[] = [];
  const waiting = [range];
  let tries = 0;
  const take = (row: Row) => {
    tries = 0;
    give(row);
  };
  for (; ; tries += 1) {
    const next = waiting.shift();
    if (next === undefined) return joined(gaps);
    const left = unreadIn(source, next, take);
    if (left === null) continue;
    const middle = tries < TRIES ? source.middle(left) : null;
    if (middle === null) {
      gaps.push(left);
      continue;
    }
    if (!taken(source, middle, take) && typeof middle === "number") gaps.push(alone(middle));
    waiting.push({ after: left.after, before: middle }, { after: middle, before: left.before });
  }
}

/** What of the gap is left when it was read from both ends; null where nothing is. */
function unreadIn<K extends Key, Row>(
  source: Source<K, Row>,
  gap: Gap<K>,
  take: (row: Row) => void,
): Gap<K> | null {
  if (source.middle(gap) === null) return null;
  const after = readUntilDamage(source.rows(gap, "up"), gap.after, take);
  if (after === null) return null;
  const rest = { after, before: gap.before };
  const before = readUntilDamage(source.rows(rest, "down"), gap.before, take);
  return before === null ? null : { after, before };
}

/** The last key before the damage; null where the end was reached. */
function readUntilDamage<K extends Key, Row>(
  rows: Iterable<readonly [K, Row]>,
  from: K,
  take: (row: Row) => void,
): K | null {
  let last = from;
  try {
    for (const [key, row] of rows) {
      take(row);
      last = key;
    }
    return null;
  } catch (error) {
    if (!isDamage(error)) throw error;
    return last;
  }
}

function taken<K extends Key, Row>(
  source: Source<K, Row>,
  key: K,
  take: (row: Row) => void,
): boolean {
  try {
    const row = source.row(key);
    if (row !== undefined) take(row);
    return true;
  } catch (error) {
    if (!isDamage(error)) throw error;
    return false;
  }
}

/** The key by itself: between neighbours lies nothing else where keys are numbers. */
function alone<K extends Key>(key: K): Gap<K> {
  return { after: Number(key) - 1, before: Number(key) + 1 } as Gap<K>;
}

function joined<K extends Key>(gaps: readonly Gap<K>[]): Gap<K>[] {
  const sorted = [...gaps].sort((one, other) => (one.after < other.after ? -1 : 1));
  const whole: Gap<K>[] = [];
  for (const gap of sorted) {
    const last = whole.at(-1);
    if (last === undefined || last.before <= gap.after) whole.push(gap);
    else if (gap.before > last.before) {
      whole[whole.length - 1] = { after: last.after, before: gap.before };
    }
  }
  return whole;
}

/** A page that is no page, or that the disk does not give out. */
export function isDamage(error: unknown): boolean {
  return (
    error instanceof Error &&
    "code" in error &&
    /^SQLITE_(CORRUPT|NOTADB|IOERR|ERROR)/.test(String(error.code))
  );
}
