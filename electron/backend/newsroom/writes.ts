import { draftKey } from "../../store/queries/drafts.ts";
import { lastEntry } from "../../store/queries/journal.ts";
import { putThere } from "../../store/queries/listed-there.ts";
import {
  changeNewsroom,
  forgetNewsroom,
  newsroomOf,
  putNewsroom,
} from "../../store/queries/newsroom.ts";
import {
  putRefused,
  putStored,
  putTold,
  refusedDrafts,
  sharedDraft,
} from "../../store/queries/shared-drafts.ts";
import {
  markSharedPhoto,
  markSharedVersion,
  sharedVersions,
} from "../../store/queries/shared-things.ts";
import { tellDraft } from "../drafts/change-draft.ts";
import { keyOf } from "../drafts/open-drafts.ts";
import type { WriteOps } from "../threads/thread-desk.ts";
import { takeUpdates } from "./take-updates.ts";
import { takeVersion } from "./take-version.ts";

export const newsroomWrites = {
  "newsroom.join": (desk, { newsroom, at }) => {
    const { store } = desk;
    const before = newsroomOf(store);
    if (before !== null && before.id !== newsroom.id) forgetNewsroom(store);
    putNewsroom(store, newsroom, at);
    // From now on each says where it stands.
    desk.tell({ kind: "event", event: { kind: "drafts", ids: [] } });
    return null;
  },

  "newsroom.change": ({ store }, change) => {
    changeNewsroom(store, change);
    return null;
  },

  "newsroom.leave": (desk) => {
    forgetNewsroom(desk.store);
    desk.tell({ kind: "event", event: { kind: "drafts", ids: [] } });
    return null;
  },

  "newsroom.list": (desk, { drafts, cursor }) => {
    const { store } = desk;
    const changed = drafts.filter((there) => {
      if (putThere(store, there)) return false;
      const key = keyOf(store, there.id);
      const { revision } = sharedDraft(store, key);
      return revision !== there.revision || sharedVersions(store, key).size < there.versions;
    });
    changeNewsroom(store, { cursor });
    const ids = drafts.map(({ id }) => id);
    if (ids.length > 0) desk.tell({ kind: "event", event: { kind: "drafts", ids } });
    return changed.map(({ id }) => id);
  },

  "newsroom.take": takeUpdates,
  "newsroom.takeVersion": takeVersion,

  "newsroom.stored": (desk, { id, ...stored }) => {
    const { store } = desk;
    const key = keyOf(store, id);
    // A draft without a journal is there only, however little the server has of it.
    if (lastEntry(store, key) === undefined) return null;
    putStored(store, key, stored);
    tellDraft(desk, id);
    return null;
  },

  "newsroom.told": ({ store }, { id, told }) => {
    putTold(store, keyOf(store, id), told);
    return null;
  },

  "newsroom.refuse": (desk, { id, sentence }) => {
    const ids = id === null ? refusedDrafts(desk.store) : [id];
    for (const one of ids) {
      const key = draftKey(desk.store, one);
      if (key === null) continue;
      putRefused(desk.store, key, sentence);
      tellDraft(desk, one);
    }
    return ids;
  },

  "newsroom.markVersion": ({ store }, { draft, id }) => {
    markSharedVersion(store, keyOf(store, draft), id);
    return null;
  },

  "newsroom.markPhoto": ({ store }, { hash }) => {
    markSharedPhoto(store, hash);
    return null;
  },
} satisfies Partial<WriteOps>;
