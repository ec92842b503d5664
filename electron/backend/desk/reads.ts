import type { DeskId, DraftId } from "../../../shared/contract/ids.ts";
import { countDrafts } from "../../store/queries/drafts.ts";
import { findPerson, listPeople } from "../../store/queries/people.ts";
import { readSetting } from "../../store/queries/settings.ts";
import type { ReadOps } from "../threads/thread-desk.ts";
import { verifyReads } from "./verify.ts";

export const deskReads = {
  "desk.state": ({ store }) => {
    const person = readSetting(store, "person");
    return {
      desk: readSetting(store, "desk") as DeskId,
      person: person === null ? null : findPerson(store, person),
      drafts: countDrafts(store),
    };
  },

  "desk.people": ({ store }) => listPeople(store),
  "desk.marks": ({ store }) => ({
    restored: readSetting(store, "restored"),
    lastDraft: readSetting(store, "lastDraft") as DraftId | null,
  }),

  ...verifyReads,
} satisfies Partial<ReadOps>;
