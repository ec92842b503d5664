import type { Reads } from "../reads.ts";
import type { RunningThread } from "./start-thread.ts";

/** Reads that go over the whole desk: seconds on a large one, while somebody searches and opens drafts. */
const WHOLE_DESK: ReadonlySet<PropertyKey> = new Set<keyof Reads>([
  "drafts.facets",
  "find.among",
  "find.inDraft",
  "find.sieve",
  "history.baseOf",
  "history.coverOld",
  "history.old",
  "links.moreReferrers",
  "statistics.desk",
  "verify.database",
  "verify.draft",
  "verify.photo",
  "verify.pieces",
  "verify.versions",
  "versions.kept",
  "versions.mayThin",
  "versions.toThin",
]);

/** After so long without such a read its thread is ended, and its memory is free again. */
const REST_MS = 60_000;

type Reader = RunningThread<Reads>;

/**
 * The reading thread, and a second one beside it for what goes over the whole desk, so that lists,
 * searches and drafts never wait for that. The second is started when it is first asked for something.
 */
export function readers(
  first: Reader,
  startSecond: () => Promise<Reader>,
  restMs = REST_MS,
): Reader {
  let second: Promise<Reader> | null = null;
  let isClosing = false;
  let underWay = 0;
  let rest: NodeJS.Timeout | undefined;
  const endSecond = async () => {
    const ending = second;
    second = null;
    await (await ending?.catch(() => null))?.close();
  };
  const callSecond = async <Answer>(call: (thread: Reader) => Promise<Answer>) => {
    clearTimeout(rest);
    underWay += 1;
    try {
      second ??= startSecond();
      const starting = second;
      starting.catch(() => {
        if (second === starting) second = null;
      });
      return await call(await starting);
    } finally {
      underWay -= 1;
      if (underWay === 0 && !isClosing) rest = setTimeout(endSecond, restMs).unref();
    }
  };
  return {
    ...first,
    call: (name, input) =>
      WHOLE_DESK.has(name) && !isClosing
        ? callSecond((thread) => thread.call(name, input))
        : first.call(name, input),
    close: async () => {
      isClosing = true;
      clearTimeout(rest);
      await Promise.all([endSecond(), first.close()]);
    },
  };
}
