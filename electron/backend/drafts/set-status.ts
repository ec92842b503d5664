import { readStatus, writeStatus } from "../../../shared/article/ydoc/fields.ts";
import type { DraftRow } from "../../../shared/contract/drafts.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import { kindOfStatus, type VersionKind } from "../../../shared/workflow/version-kinds.ts";
import { personKey } from "../../store/queries/people.ts";
import { newestVersions } from "../../store/queries/versions.ts";
import type { Input, Stamp, Writes } from "../context.ts";
import type { WritingDesk } from "../threads/thread-desk.ts";
import { keepPacked } from "../versions/keep-version.ts";
import { packState } from "../versions/pack-state.ts";
import { changeDraft, rowNow } from "./change-draft.ts";

/**
 * Sets and logs the status and keeps the milestone that it makes. Where it is the same, a message is
 * logged alone, and without one nothing is done.
 */
export function setStatus(
  desk: WritingDesk,
  { id, status, message, person, at }: Input<Writes["drafts.setStatus"]>,
): DraftRow {
  const from = readStatus(desk.drafts.get(id).doc);
  if (from === status && message === null) return rowNow(desk, id);
  changeDraft(desk, id, { person, at }, (doc) =>
    writeStatus(doc, { from, to: status, at, person: person?.name ?? "", message }),
  );
  const kind = kindOfStatus(status);
  if (from !== status) keepMilestone(desk, id, { kind, note: message, person, at });
  return rowNow(desk, id);
}

interface Milestone extends Stamp {
  readonly kind: VersionKind;
  readonly note: string | null;
}

/** Taking into edit and sending back keep what changed since the last version, and else nothing. */
function keepMilestone(
  desk: WritingDesk,
  id: DraftId,
  { kind, note, person, at }: Milestone,
): void {
  const draft = desk.drafts.get(id);
  const packed = packState(draft);
  const isKept = newestVersions(desk.store, draft.key).article === packed.article.hash;
  if (kind === "status" && isKept) return;
  const author = personKey(desk.store, person, at);
  keepPacked(desk, id, packed, { kind, name: null, note, author, at });
}
