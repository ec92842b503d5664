import { readPlanning, writePlanning } from "../../../shared/article/ydoc/planning.ts";
import { Problem } from "../../../shared/contract/problem.ts";
import { findPerson } from "../../store/queries/people.ts";
import type { Input, Output, Writes } from "../context.ts";
import type { WritingDesk } from "../threads/thread-desk.ts";
import { changeDraft } from "./change-draft.ts";

/** Sets when a draft is due and who is to see to it; what is left out stays. */
export function plan(
  desk: WritingDesk,
  { id, deadline, assignedTo, ...stamp }: Input<Writes["drafts.plan"]>,
): Output<Writes["drafts.plan"]> {
  const before = readPlanning(desk.drafts.get(id).doc);
  const person = assignedTo ? findPerson(desk.store, assignedTo) : null;
  if (assignedTo && person === null && assignedTo !== before.assignedTo?.id) {
    throw new Problem(
      "BAD_INPUT",
      "This desk knows no such person, so the draft was left as it was. Choose somebody of the desk.",
      {},
    );
  }
  changeDraft(desk, id, stamp, (doc) => {
    if (deadline !== undefined) writePlanning(doc, { deadline });
    if (assignedTo === null) writePlanning(doc, { assignedTo: null });
    else if (person !== null) {
      writePlanning(doc, { assignedTo: { id: person.id, name: person.name } });
    }
  });
  return before;
}
