import { putDerived } from "../../store/queries/derived.ts";
import { setBinned, setCaret } from "../../store/queries/drafts.ts";
import { readSetting, writeSetting } from "../../store/queries/settings.ts";
import { putSnapshot } from "../../store/queries/snapshots.ts";
import { recoverDraft } from "../recovery/recover-draft.ts";
import type { WriteOps } from "../threads/thread-desk.ts";
import { append } from "./append.ts";
import { rowNow, tellDraft } from "./change-draft.ts";
import { createDraft } from "./create-draft.ts";
import { logDraftOverride } from "./log-override.ts";
import { keyOf } from "./open-drafts.ts";
import { plan } from "./plan.ts";
import { replaceDraft } from "./replace-draft.ts";
import { setStatus } from "./set-status.ts";
import { setTags } from "./set-tags.ts";
import { takeAnswers } from "./take-answers.ts";

export const draftWrites = {
  "drafts.create": createDraft,
  "drafts.append": append,
  "drafts.recover": recoverDraft,
  "drafts.setStatus": setStatus,
  "drafts.setTags": setTags,
  "drafts.plan": plan,
  "drafts.logOverride": logDraftOverride,

  "drafts.replace": (desk, input) => {
    const { before } = replaceDraft(desk, input);
    return { row: rowNow(desk, input.id), before };
  },

  "drafts.takeAnswers": (desk, input) => {
    const taken = takeAnswers(desk, input);
    return { row: rowNow(desk, input.id), ...taken };
  },

  "drafts.bin": (desk, { id, at }) => {
    setBinned(desk.store, keyOf(desk.store, id), at);
    tellDraft(desk, id);
    return rowNow(desk, id);
  },

  "drafts.keepCaret": ({ store }, { id, caret }) => {
    setCaret(store, keyOf(store, id), caret);
    return null;
  },

  "drafts.keepLast": ({ store }, { id }) => {
    if (readSetting(store, "lastDraft") !== id) writeSetting(store, "lastDraft", id);
    return null;
  },

  "drafts.keepDerived": (desk, { id, derived }) => {
    putDerived(desk.store, keyOf(desk.store, id), derived);
    tellDraft(desk, id);
    return null;
  },

  "drafts.keepSnapshot": ({ store }, { id, ...snapshot }) => {
    putSnapshot(store, keyOf(store, id), snapshot);
    return null;
  },
} satisfies Partial<WriteOps>;
