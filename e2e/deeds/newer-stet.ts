import * as Y from "yjs";
import { connectToOwner } from "../../electron/backend/desk/connect.ts";
import { keyOf } from "../../electron/backend/drafts/open-drafts.ts";
import { deviceKey } from "../../electron/store/queries/devices.ts";
import { appendEntry, entriesAfter } from "../../electron/store/queries/journal.ts";
import type { Store } from "../../electron/store/store.ts";
import { ARTICLE_SCHEMA } from "../../shared/article/schema.ts";
import { bodyOf } from "../../shared/article/ydoc/roots.ts";
import { draftId } from "../../shared/contract/ids.ts";
import { onDisk } from "./on-disk.ts";

/** A change to the article, as the Stet that makes it writes it into the Yjs document. */
type Change = (body: Y.XmlFragment) => void;

/** Adds a block of a kind that this Stet does not know, with words in it. */
export const hologram: Change = (body) => {
  const block = new Y.XmlElement("hologram");
  block.insert(0, [new Y.XmlText("The crane turns.")]);
  body.push([block]);
};

/** Adds a paragraph, which every Stet knows. */
export const paragraph: Change = (body) => {
  const block = new Y.XmlElement("paragraph");
  block.insert(0, [new Y.XmlText("The crane stands.")]);
  body.push([block]);
};

/** The draft's journal on the disk: each update as it was written, oldest first. */
export function journalOf(folder: string, id: string): string[] {
  return onDisk(folder, { readonly: true }, (store) =>
    hexRows(store, keyOf(store, draftId.parse(id))),
  );
}

/** A newer Stet changes the draft through the host that has the desk open, as a second window does. */
export async function changeFromElsewhere(
  folder: string,
  id: string,
  change: Change,
): Promise<void> {
  const { update, clientId } = made(journalOf(folder, id), change);
  const { client, close } = await connectToOwner(folder);
  await client.drafts.append({ id: draftId.parse(id), update, clientId }).finally(close);
}

/** A newer Stet, which writes a newer article schema, had the desk open itself and changed the draft. */
export function changeInNewerSchema(folder: string, id: string, change: Change): void {
  onDisk(folder, { readonly: false }, (store) => {
    const draft = keyOf(store, draftId.parse(id));
    const { update, clientId } = made(hexRows(store, draft), change);
    const at = new Date().toISOString();
    appendEntry(store, {
      draft,
      bytes: update,
      at,
      person: null,
      device: deviceKey(store, "newer", at),
      clientId,
      articleSchema: ARTICLE_SCHEMA + 1,
    });
  });
}

function made(
  journal: readonly string[],
  change: Change,
): { update: Uint8Array; clientId: number } {
  const doc = new Y.Doc();
  for (const row of journal) Y.applyUpdate(doc, Buffer.from(row, "hex"));
  const before = Y.encodeStateVector(doc);
  doc.transact(() => change(bodyOf(doc)));
  return { update: Y.encodeStateAsUpdate(doc, before), clientId: doc.clientID };
}

function hexRows(store: Store, draft: number): string[] {
  return entriesAfter(store, draft, 0).map(({ bytes }) => Buffer.from(bytes).toString("hex"));
}
