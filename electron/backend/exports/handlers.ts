import type { contract } from "../../../shared/contract/index.ts";
import type { Context } from "../context.ts";
import type { Handlers } from "../handlers.ts";
import { clipboardText } from "./clipboard-text.ts";
import { download } from "./download.ts";
import { foreseeLosses } from "./foresee-losses.ts";
import { listProfiles } from "./profiles.ts";
import { toFolder } from "./to-folder.ts";

export function exportHandlers(context: Context): Handlers<typeof contract.exports> {
  return {
    profiles: () => listProfiles(context.ports),
    losses: async (order, { signal }) => ({ losses: await foreseeLosses(context, order, signal) }),
    toFolder: (order, { signal }) => toFolder(context, order, signal),
    download: (order, { signal }) => download(context, order, signal),
    text: ({ draft, force = false, ...order }) =>
      clipboardText(context, { ...order, drafts: [draft], force }, draft),
  };
}
