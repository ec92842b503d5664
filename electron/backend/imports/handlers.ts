import type { contract } from "../../../shared/contract/index.ts";
import type { Context } from "../context.ts";
import type { Handlers } from "../handlers.ts";
import { importFiles } from "./import-files.ts";
import type { Watch } from "./lot.ts";

export function importHandlers(context: Context): Handlers<typeof contract.imports> {
  const stops = new Map<string, AbortController>();
  return {
    files: async ({ files, into, ticket, passphrase }, { signal }) => {
      const stop = new AbortController();
      if (ticket !== undefined) stops.set(ticket, stop);
      const tell = telling(context, ticket);
      const watch: Watch = { signal, stop: stop.signal, tell, passphrase };
      try {
        return await importFiles(context, files, into, watch);
      } finally {
        if (ticket !== undefined) stops.delete(ticket);
      }
    },
    stop: async ({ ticket }) => stops.get(ticket)?.abort(),
  };
}

function telling({ hub }: Context, ticket: string | undefined): Watch["tell"] {
  if (ticket === undefined) return () => undefined;
  return (done, total, name) => hub.publish({ kind: "progress", ticket, done, total, name });
}
