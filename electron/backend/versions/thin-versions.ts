import type { DraftId } from "../../../shared/contract/ids.ts";
import { versionsToThin } from "../../../shared/workflow/thin-versions.ts";
import { takeVersions } from "../../store/queries/thinning.ts";
import { versionsOf } from "../../store/queries/versions.ts";
import { keyOf } from "../drafts/open-drafts.ts";
import type { WritingDesk } from "../threads/thread-desk.ts";

/** Takes away what has grown old enough, inside the caller's transaction. */
export function thinVersions(desk: WritingDesk, draft: DraftId, at: string): void {
  const all = versionsOf(desk.store, keyOf(desk.store, draft));
  const gone = versionsToThin(all, new Date(at));
  if (gone.length === 0) return;
  takeVersions(
    desk.store,
    gone.map(({ id }) => id),
  );
  desk.tell({ kind: "event", event: { kind: "versions", draft } });
}
