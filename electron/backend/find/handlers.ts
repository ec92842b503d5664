import type { ListedDraft } from "../../../shared/contract/drafts.ts";
import type { FoundDraft } from "../../../shared/contract/find.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import type { contract } from "../../../shared/contract/index.ts";
import type { FindQuery } from "../../../shared/find/query.ts";
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
    look: async ({ query, replacement, filter, ticket }, { signal }) => {
      const progress = progressOf(ticket, hub.publish);
      const rows = await reader.call("drafts.list", filter);
      const mayBeSieved = await sievable(reader, query);
      const drafts: FoundDraft[] = [];
      for (let done = 0; done < rows.length; done += SIEVED) {
        const some = rows.slice(done, done + SIEVED);
        const ids = some.filter(mayBeSieved).map(({ id }) => id);
        const held = new Set(await reader.call("find.sieve", { ids, query }));
        for (const [at, row] of some.entries()) {
          signal?.throwIfAborted();
          progress(done + at, rows.length);
          if (mayBeSieved(row) && !held.has(row.id)) continue;
          // One draft a call, so that what others read comes in between.
          const hits = await reader.call("find.inDraft", { id: row.id, query, replacement });
          if (hits.length > 0) drafts.push({ id: row.id, headline: row.headline, hits });
        }
      }
      return { looked: rows.length, drafts };
    },
    replace: (input) => writer.call("find.replace", { ...stamp(), ...input }),
    undo: ({ id, before, seq }) => writer.call("find.undo", { ...stamp(), id, before, seq }),
  };
}

/**
 * Whose texts, as search keeps them, say all that the draft says: not where somebody has just
 * written, nor where suggestions are open. A regular expression is tried on the draft itself.
 */
async function sievable(reader: Context["reader"], query: FindQuery) {
  const behind = new Set<DraftId>(await reader.call("drafts.behind", null));
  return ({ id, openSuggestions }: ListedDraft): boolean =>
    !query.isRegex && openSuggestions === 0 && !behind.has(id);
}
