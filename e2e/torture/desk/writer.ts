import * as Y from "yjs";
import { bodyOf, loadDoc } from "../../../shared/article/ydoc/roots.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import type { DeskClient } from "../../../shared/contract/index.ts";

/** Somebody who writes in one draft, one change after the other, and knows what was acknowledged. */
export interface Writer {
  readonly draft: DraftId;
  /** Every change that the desk said it has. */
  readonly acknowledged: Uint8Array[];
  /** The one that was sent and not answered; null where there is none. */
  readonly underWay: Uint8Array | null;
  /** Writes a few words at the end, and resolves when the desk has them. */
  readonly type: (words: string) => Promise<void>;
  /** Goes on with another host, which gets first what the last one did not answer. */
  readonly goOn: (client: DeskClient) => Promise<void>;
}

/** The first person of a desk, in a draft of their own. */
export async function beginOn(client: DeskClient): Promise<Writer> {
  await client.desk.introduce({ name: "Mara Lind", initials: "ML", sample: false });
  const { id } = await client.drafts.create();
  return writerOn(client, id);
}

export async function writerOn(first: DeskClient, draft: DraftId): Promise<Writer> {
  let client = first;
  const state = (await client.drafts.open({ id: draft })).state;
  const doc = loadDoc(state);
  const acknowledged: Uint8Array[] = [state];
  let underWay: Uint8Array | null = null;
  const send = async (update: Uint8Array) => {
    underWay = update;
    await client.drafts.append({ id: draft, update, clientId: doc.clientID });
    acknowledged.push(update);
    underWay = null;
  };
  return {
    draft,
    acknowledged,
    get underWay() {
      return underWay;
    },
    type: (words) => {
      const before = Y.encodeStateVector(doc);
      doc.transact(() => writeAtEnd(doc, words));
      return send(Y.encodeStateAsUpdate(doc, before));
    },
    goOn: async (next) => {
      client = next;
      if (underWay !== null) await send(underWay);
    },
  };
}

/** In the last paragraph; now and then in a new one. */
function writeAtEnd(doc: Y.Doc, words: string): void {
  const body = bodyOf(doc);
  const last = body.length === 0 ? null : body.get(body.length - 1);
  const text = last instanceof Y.XmlElement ? last.get(0) : null;
  if (text instanceof Y.XmlText && text.length < 400) {
    text.insert(text.length, words);
    return;
  }
  const paragraph = new Y.XmlElement("paragraph");
  paragraph.insert(0, [new Y.XmlText(words)]);
  body.push([paragraph]);
}
