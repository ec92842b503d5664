import { forgetDerived } from "../../store/queries/derived.ts";
import { putPerson, putProfile } from "../../store/queries/people.ts";
import { writeSetting } from "../../store/queries/settings.ts";
import type { WriteOps } from "../threads/thread-desk.ts";

export const deskWrites = {
  "desk.introduce": (desk, { person, at, profile = {} }) => {
    putPerson(desk.store, person, at);
    putProfile(desk.store, person.id, profile);
    writeSetting(desk.store, "person", person.id);
    desk.tell({ kind: "event", event: { kind: "person", person } });
    return person;
  },

  "desk.forgetDerived": ({ store }) => {
    forgetDerived(store);
    return null;
  },
} satisfies Partial<WriteOps>;
