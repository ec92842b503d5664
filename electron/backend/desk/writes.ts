import { forgetDerived } from "../../store/queries/derived.ts";
import { putPerson } from "../../store/queries/people.ts";
import { writeSetting } from "../../store/queries/settings.ts";
import type { WriteOps } from "../threads/thread-desk.ts";

export const deskWrites = {
  "desk.introduce": (desk, { person, at }) => {
    putPerson(desk.store, person, at);
    writeSetting(desk.store, "person", person.id);
    desk.tell({ kind: "event", event: { kind: "person", person } });
    return person;
  },

  "desk.forgetDerived": ({ store }) => {
    forgetDerived(store);
    return null;
  },
} satisfies Partial<WriteOps>;
