import type { FoundDraft } from "../../../shared/contract/find.ts";
import type { contract } from "../../../shared/contract/index.ts";
import type { Context } from "../context.ts";
import type { Handlers } from "../handlers.ts";
import { progressOf } from "../progress.ts";

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
      const drafts: FoundDraft[] = [];
      for (const [done, { id, headline }] of rows.entries()) {
        signal?.throwIfAborted();
        progress(done, rows.length);
        // One draft a call, so that what others read comes in between.
        const hits = await reader.call("find.inDraft", { id, query, replacement });
        if (hits.length > 0) drafts.push({ id, headline, hits });
      }
      return { looked: rows.length, drafts };
    },
    replace: (input) => writer.call("find.replace", { ...stamp(), ...input }),
    undo: ({ id, before, seq }) => writer.call("find.undo", { ...stamp(), id, before, seq }),
  };
}
