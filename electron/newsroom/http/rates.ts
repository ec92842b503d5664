import { Refused } from "../refused.ts";

/** So many at once, and so many a second from then on. */
export interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

export interface Bucket {
  /** Takes so much; how many milliseconds until that is in order: 0 is now. */
  take(amount?: number): number;
}

export function createBucket({ burst, perSecond }: Rate, clock: () => number): Bucket {
  let [left, at] = [burst, clock()];
  return {
    take: (amount = 1) => {
      const now = clock();
      left = Math.min(burst, left + ((now - at) / 1000) * perSecond) - amount;
      at = now;
      return left >= 0 ? 0 : (-left / perSecond) * 1000;
    },
  };
}

export interface Rates {
  /** From somebody who is not signed in. */
  mayKnock(address: string): void;
  mayAsk(session: string): void;
}

/** Behind a proxy all come from one address. */
const KNOCKS: Rate = { burst: 2_000, perSecond: 100 };
const ASKS: Rate = { burst: 2_000, perSecond: 200 };
/** Forgotten all at once: a bucket that was not asked for a while is full again. */
const MOST_BUCKETS = 20_000;

export function createRates(clock: () => number = () => performance.now()): Rates {
  const asked = keyed(ASKS, clock);
  const knocked = keyed(KNOCKS, clock);
  return { mayKnock: (address) => knocked(address), mayAsk: (session) => asked(session) };
}

function keyed(rate: Rate, clock: () => number) {
  const buckets = new Map<string, Bucket>();
  return (key: string) => {
    if (buckets.size > MOST_BUCKETS) buckets.clear();
    const bucket = buckets.get(key) ?? createBucket(rate, clock);
    buckets.set(key, bucket);
    if (bucket.take() > 0) throw new Refused("tooOften", TOO_OFTEN);
  };
}

const TOO_OFTEN =
  "This desk asks more often than the newsroom takes. Everything stays on this desk, which goes on more slowly.";
