import type { contract } from "../../../shared/contract/index.ts";
import type { Context } from "../context.ts";
import type { Handlers } from "../handlers.ts";
import { handOver } from "./hand-over.ts";
import { openBundle } from "./open-bundle.ts";

export function bundleHandlers(context: Context): Handlers<typeof contract.bundles> {
  return {
    place: async ({ name }) => (await context.ports.dialogs?.placeBundle(name)) ?? null,
    write: ({ draft, path, passphrase, clean }, { signal }) =>
      handOver(context, draft, path, { signal, passphrase, clean }),
    open: ({ path, passphrase }, { signal }) => openBundle(context, path, { signal, passphrase }),
  };
}
