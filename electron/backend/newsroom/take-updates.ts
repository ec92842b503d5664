import { ARTICLE_SCHEMA } from "../../../shared/article/schema.ts";
import { deviceKey } from "../../store/queries/devices.ts";
import { addDraft, draftKey } from "../../store/queries/drafts.ts";
import { appendEntry } from "../../store/queries/journal.ts";
import { personKey } from "../../store/queries/people.ts";
import { markHere } from "../../store/queries/shared-drafts.ts";
import type { Input, Writes } from "../context.ts";
import { applyUpdate } from "../drafts/apply-update.ts";
import { refreshRow } from "../drafts/change-draft.ts";
import type { WritingDesk } from "../threads/thread-desk.ts";

/**
 * Journals what came from the newsroom, as it came, each row by whoever wrote it; what the draft holds
 * already gets none. A draft that was there only is here from then on. What is no update, or builds on
 * others that are missing, fails all of it: the draft is then asked for anew.
 */
export function takeUpdates(
  desk: WritingDesk,
  { id, updates, at }: Input<Writes["newsroom.take"]>,
): { seq: number } {
  const { store } = desk;
  const key = draftKey(store, id) ?? addDraft(store, id, at);
  markHere(store, key);
  const { doc, seq: start } = desk.drafts.get(id);
  let seq = start;
  for (const { bytes, clientId, person, device } of updates) {
    const applied = applyUpdate(doc, bytes);
    if (applied === "incomplete") throw new RangeError("An update came before others.");
    if (applied === "held") continue;
    seq = appendEntry(store, {
      draft: key,
      bytes,
      at,
      person: personKey(store, person, at),
      device: deviceKey(store, device, at),
      clientId,
      articleSchema: ARTICLE_SCHEMA,
    });
    desk.drafts.advance(id, seq, ARTICLE_SCHEMA);
    desk.tell({
      kind: "change",
      draft: id,
      change: { seq, update: bytes },
      by: clientId === 0 ? null : clientId,
      isTheirs: true,
    });
  }
  // What the server said of it gives way to what it holds.
  if (start === 0 && seq > 0) refreshRow(desk, id);
  return { seq };
}
