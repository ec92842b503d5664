import type { DraftId } from "../../../shared/contract/ids.ts";
import type { Context } from "../context.ts";

/** What is derived from a draft's journal once its writer pauses, off the key path. */
export interface AfterWriting {
  /** A change was committed: starts the wait anew. */
  readonly note: (draft: DraftId) => void;
  /** Refreshes the drafts that an earlier run left behind, each after what somebody writes meanwhile. */
  readonly catchUp: () => Promise<void>;
  /** Refreshes every draft that waits. Of many that are left behind the rest waits for the next start. */
  readonly end: () => Promise<void>;
}

/** So few are derived before anybody looks. */
const FEW = 200;

/** Tells every window how many of many drafts are derived anew, once a percent and at the end. */
function toldOf(total: number, publish: Context["hub"]["publish"]): (done: number) => void {
  if (total <= FEW) return () => undefined;
  const step = Math.ceil(total / 100);
  return (done) => {
    if (done % step === 0 || done === total) publish({ kind: "catchingUp", done, total });
  };
}

const PAUSE_MS = 300;
/** However fast somebody writes, the list follows within this time. */
const LONGEST_MS = 3000;

interface Waiting {
  readonly since: number;
  readonly timer: NodeJS.Timeout;
}

/** `failed` hears of a refresh that failed; the next start makes up for it. */
export function afterWriting(
  {
    reader,
    writer,
    ports,
    hub,
    stamp,
  }: Pick<Context, "reader" | "writer" | "ports" | "stamp"> & {
    hub: Pick<Context["hub"], "publish">;
  },
  failed: (error: unknown) => void,
): AfterWriting {
  const waiting = new Map<DraftId, Waiting>();
  let running: Promise<void> = Promise.resolve();

  const refresh = async (id: DraftId) => {
    const at = ports.clock().toISOString();
    const unmarked = await reader.call("photos.unmarked", { id });
    if (unmarked > 0) await writer.call("photos.markShown", { ...stamp(), id });
    const derived = await reader.call("drafts.derive", { id });
    if (derived !== null) await writer.call("drafts.keepDerived", { id, derived });
    const packed = await reader.call("versions.packIfDue", { draft: id, at });
    if (packed !== null) await writer.call("versions.keepPacked", { draft: id, at, packed });
    const snapshot = await reader.call("drafts.fold", { id });
    if (snapshot !== null) await writer.call("drafts.keepSnapshot", { id, ...snapshot });
  };
  const enqueue = (id: DraftId) => {
    waiting.delete(id);
    running = running.then(() => refresh(id)).catch(failed);
    return running;
  };
  const note = (id: DraftId) => {
    const before = waiting.get(id);
    if (before !== undefined) clearTimeout(before.timer);
    const since = before?.since ?? Date.now();
    const wait = Math.min(PAUSE_MS, Math.max(0, since + LONGEST_MS - Date.now()));
    waiting.set(id, { since, timer: setTimeout(enqueue, wait, id) });
  };
  let ended = false;
  const catchUp = async () => {
    const behind = await reader.call("drafts.behind", null);
    const tell = toldOf(behind.length, hub.publish);
    for (const [done, id] of behind.entries()) {
      await running;
      if (ended && behind.length > FEW) return;
      await enqueue(id);
      tell(done + 1);
    }
  };
  const end = async () => {
    ended = true;
    for (const [id, { timer }] of waiting) {
      clearTimeout(timer);
      enqueue(id);
    }
    await running;
  };
  return { note, catchUp, end };
}
