import type { contract } from "../../../shared/contract/index.ts";
import type { Context } from "../context.ts";
import type { Handlers } from "../handlers.ts";
import { progressOf } from "../progress.ts";
import { clipboardText } from "./clipboard-text.ts";
import { download } from "./download.ts";
import { foreseeLosses } from "./foresee-losses.ts";
import { mayDragPhoto } from "./lend-photo.ts";
import { previewWord } from "./preview.ts";
import { copyProfile, listProfiles, styleOf } from "./profiles.ts";
import { downloadPhoto, savePhoto } from "./save-photo.ts";
import { toFolder } from "./to-folder.ts";

export function exportHandlers(context: Context): Handlers<typeof contract.exports> {
  const { publish } = context.hub;
  return {
    profiles: () => listProfiles(context),
    style: async ({ format, profile }) => ({
      style: await styleOf(context, format, profile),
    }),
    copyProfile: async ({ name }) => ({ path: await copyProfile(context, name) }),
    losses: async (order, { signal }) => ({ losses: await foreseeLosses(context, order, signal) }),
    toFolder: ({ ticket, ...order }, { signal }) =>
      toFolder(context, order, { signal, progress: progressOf(ticket, publish) }),
    download: ({ ticket, ...order }, { signal }) =>
      download(context, order, { signal, progress: progressOf(ticket, publish) }),
    savePhoto: (wanted) => savePhoto(context, wanted),
    mayDragPhoto: (wanted) => mayDragPhoto(context, wanted),
    downloadPhoto: async (wanted) => ({ file: await downloadPhoto(context, wanted) }),
    preview: async ({ draft, profile }) => ({
      article: await previewWord(context, draft, profile),
    }),
    text: ({ draft, force = false, ...order }) =>
      clipboardText(context, { ...order, drafts: [draft], force }, draft),
  };
}
