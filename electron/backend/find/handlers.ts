import type { FoundDraft } from "../../../shared/contract/find.ts";
import type { contract } from "../../../shared/contract/index.ts";
import type { Context } from "../context.ts";
import type { Handlers } from "../handlers.ts";
import { progressOf } from "../progress.ts";

/** How many drafts are sieved in one call: few enough that what others read comes in between. */
const SIEVED = 500;

export function findHandlers({
  reader,
  writer,
  hub,
  stamp,
}: Context): Handlers<typeof contract.find> {
  return {
    look: async ({ query, replacement, filter, most, ticket }, { signal }) => {
      const progress = progressOf(ticket, hub.publish);
      const keys = await reader.call("find.among", filter);
      const drafts: FoundDraft[] = [];
      let places = 0;
      for (let done = 0; done < keys.length; done += SIEVED) {
        signal?.throwIfAborted();
        progress(done, keys.length);
        const some = keys.slice(done, done + SIEVED);
        const candidates = await reader.call("find.sieve", { keys: some, query });
        for (const [at, { id, headline }] of candidates.entries()) {
          signal?.throwIfAborted();
          progress(done + Math.floor((some.length * at) / candidates.length), keys.length);
          // One draft a call, so that what others read comes in between.
          const hits = await reader.call("find.inDraft", { id, query, replacement });
          if (hits.length > 0) drafts.push({ id, headline, hits });
          places += hits.length;
          if (most !== undefined && places >= most)
            return { looked: keys.length, drafts, isWhole: false };
        }
      }
      return { looked: keys.length, drafts, isWhole: true };
    },
    replace: (input) => writer.call("find.replace", { ...stamp(), ...input }),
    undo: ({ id, before, seq }) => writer.call("find.undo", { ...stamp(), id, before, seq }),
  };
}
