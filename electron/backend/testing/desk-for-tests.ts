import * as Y from "yjs";
import { loadDoc } from "../../../shared/article/ydoc/roots.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import type { DeskClient } from "../../../shared/contract/index.ts";
import type { Ports } from "../../ports/ports.ts";
import { afterwards } from "../../store/testing/new-folder.ts";
import { type DeskOwner, openDesk } from "../desk/open-desk.ts";
import { portsFor, type SetClock } from "./ports-for.ts";

/** An open desk, closed again after the test (closing it earlier is fine). */
export async function deskIn(
  folder: string,
  clock?: SetClock,
  ports: Partial<Ports> = {},
): Promise<DeskOwner> {
  const opened = await openDesk({ ...portsFor(folder, clock), ...ports });
  if (opened.kind !== "owner") throw new RangeError("Somebody else has this desk open.");
  let closed: Promise<void> | null = null;
  const close = () => {
    closed ??= opened.backend.close();
    return closed;
  };
  afterwards(close);
  return { ...opened.backend, close };
}

/** A window's side of a draft: its document, and the update that each change makes. */
export interface OpenWindow {
  readonly id: DraftId;
  readonly doc: Y.Doc;
  /** Makes the change and answers when the desk has committed it. */
  readonly write: (change: (doc: Y.Doc) => void) => Promise<number>;
}

export async function windowOn(client: DeskClient, id: DraftId): Promise<OpenWindow> {
  const doc = loadDoc((await client.drafts.open({ id })).state);
  return {
    id,
    doc,
    write: async (change) => {
      const before = Y.encodeStateVector(doc);
      doc.transact(() => change(doc));
      const update = Y.encodeStateAsUpdate(doc, before);
      const { seq } = await client.drafts.append({ id, update, clientId: doc.clientID });
      return seq;
    },
  };
}

/** A window has the draft open, as the desk knows of it, until the desk is closed. */
export async function heldOpen(client: DeskClient, id: DraftId): Promise<void> {
  const stateVector = Y.encodeStateVector(new Y.Doc());
  const changes = await client.drafts.changes({ id, stateVector });
  void (async () => {
    for await (const _change of changes);
  })();
}

/** The stream's next item; a stream that has ended fails the test. */
export async function next<Item>(stream: AsyncIterator<Item, unknown, void>): Promise<Item> {
  const step = await stream.next();
  if (step.done === true) throw new RangeError("The stream has ended.");
  return step.value;
}
