import * as Y from "yjs";
import { onFramed, readFraming } from "../../shared/article/ydoc/framing.ts";
import { REMOTE } from "../../shared/article/ydoc/roots.ts";
import type { DraftRow } from "../../shared/contract/drafts.ts";
import type { DraftId } from "../../shared/contract/ids.ts";
import { createCaretKeeper } from "./caret-keeper.ts";
import type { Desk } from "./connect.ts";
import { follow } from "./follow.ts";
import { refusal } from "./foreign-update.ts";
import { loadGuarded, readOnlyFor } from "./read-only.ts";
import type { DraftSession } from "./session.ts";
import { createUpdateQueue, type UpdateQueue } from "./update-queue.ts";
import { createValue, type Value } from "./value.ts";

/** Makes the undo manager over a loaded document; the editor's folder knows how. */
export type UndoMaker = (doc: Y.Doc) => Y.UndoManager;

/** A session, with what only its keeper may use. */
export interface OpenSession extends DraftSession {
  /** Sends what failed again now. */
  readonly retry: () => void;
  /** Resolves when nothing is unacknowledged, however long that takes. */
  readonly drained: () => Promise<void>;
  /** Resolves once the desk has the caret, or could not take it. */
  readonly flushCaret: () => Promise<void>;
}

/** Opens a draft: loads and guards its document, then journals every change as it is made. */
export async function openSession(desk: Desk, id: DraftId, undo: UndoMaker): Promise<OpenSession> {
  const opened = await desk.client.drafts.open({ id });
  const { doc, sentence } = loadGuarded(opened.state, opened.articleSchema);
  const end = new AbortController();
  const parts: Parts = { desk, id, doc, end, readOnly: createValue(sentence) };
  const queue = journal(parts, sentence === null);
  const caret = createCaretKeeper(opened.caret, (at) =>
    desk.client.drafts.keepCaret({ id, caret: at }),
  );
  whenBack(parts, () => {
    queue.retry();
    void caret.flush();
  });
  const undoManager = undo(doc);
  tellFraming(parts);
  const row = createValue(opened.row);
  void followChanges(parts);
  followRow(parts, row);
  const close = async () => {
    await caret.flush();
    await queue.drained();
    end.abort();
    undoManager.destroy();
    doc.destroy();
  };
  return {
    id,
    doc,
    undo: undoManager,
    row,
    saveState: queue.state,
    readOnly: parts.readOnly,
    get caret() {
      return caret.last();
    },
    keepCaret: caret.keep,
    settled: queue.settled,
    drained: queue.drained,
    retry: queue.retry,
    flushCaret: caret.flush,
    close,
  };
}

interface Parts {
  readonly desk: Desk;
  readonly id: DraftId;
  readonly doc: Y.Doc;
  readonly end: AbortController;
  readonly readOnly: Value<string | null>;
}

/**
 * A document that is read-only from its opening on is journaled nothing of: building it for the
 * screen deletes what this Stet does not know, and that must stay on the screen.
 */
function journal({ desk, id, doc }: Parts, writes: boolean): UpdateQueue {
  const queue = createUpdateQueue({
    send: (update) => desk.client.drafts.append({ id, update, clientId: doc.clientID }),
    merge: Y.mergeUpdates,
  });
  if (!writes) return queue;
  doc.on("update", (update: Uint8Array, origin: unknown) => {
    if (origin !== REMOTE) queue.push(update);
  });
  return queue;
}

/** What is said here of how a photo is cut is what the desk says of it from then on. */
function tellFraming({ desk, doc, end }: Parts): void {
  const stop = onFramed(doc, (hash) => {
    const framing = readFraming(doc, hash);
    // The draft holds it in any case; what the desk could not take is noted by the link.
    if (framing !== null) desk.client.photos.setFraming({ hash, framing }).catch(() => undefined);
  });
  end.signal.addEventListener("abort", stop);
}

/** Calls back each time the connection stands again, until the session ends. */
function whenBack({ desk: { connection }, end }: Parts, back: () => void): void {
  const look = () => {
    if (connection.state.get() === "up") back();
  };
  end.signal.addEventListener("abort", connection.state.subscribe(look));
}

/** Takes in what others write, until one change holds what this Stet does not know. */
function followChanges({ desk, id, doc, end, readOnly }: Parts): Promise<void> {
  return follow({
    connection: desk.connection,
    signal: end.signal,
    open: (signal) =>
      desk.client.drafts.changes(
        { id, stateVector: Y.encodeStateVector(doc), clientId: doc.clientID },
        { signal },
      ),
    onItem: ({ update }) => {
      if (readOnly.get() !== null) return;
      const unknown = refusal(doc, update);
      if (unknown !== null) return readOnly.set(readOnlyFor(unknown));
      tellOfCaret();
      Y.applyUpdate(doc, update, REMOTE);
    },
  });
}

/** Of a caret that moved the browser tells with its next task: what comes before would put it back. */
const tellOfCaret = () => globalThis.document?.dispatchEvent(new Event("selectionchange"));

/** Keeps the draft's line of the list up to date. */
function followRow({ desk, id, end }: Parts, row: Value<DraftRow>): void {
  const refresh = async () => {
    row.set(await desk.client.drafts.find({ handle: id }));
  };
  const unsubscribe = desk.events.subscribe((event) => {
    const concerns =
      event.kind === "resumed" ||
      // Without ids it is about the list as a whole, as when the desk leaves its newsroom.
      (event.kind === "drafts" && (event.ids.length === 0 || event.ids.includes(id)));
    // A row that could not be read now is read at the next event.
    if (concerns) refresh().catch(() => undefined);
  });
  end.signal.addEventListener("abort", unsubscribe);
}
