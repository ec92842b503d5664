import * as Y from "yjs";
import { bodyOf, loadDoc } from "../../../shared/article/ydoc/roots.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import type { DeskClient } from "../../../shared/contract/index.ts";
import { readyHost } from "../../torture/host/with-host.ts";
import { clockOffBy } from "./skew.ts";

/** Somebody's desk as they run it, in a process of its own that can be killed and started again. */
export interface DeskProcess {
  readonly client: () => DeskClient;
  /** Kills it at once and starts it again, with a clock that is off by so much. */
  killed(skewMs: number): Promise<void>;
  stop(): Promise<void>;
}

export async function deskProcess(
  folder: string,
  name: string,
  skewMs: number,
): Promise<DeskProcess> {
  const start = (ms: number) => readyHost(folder, clockOffBy(ms));
  let host = await start(skewMs);
  const { person } = await host.client.desk.info();
  if (person === null) {
    await host.client.desk.introduce({ name, initials: name.slice(0, 2), sample: false });
  }
  return {
    client: () => host.client,
    killed: async (ms) => {
      await host.kill();
      host = await start(ms);
    },
    stop: () => host.stop(),
  };
}

/** Changes the text of the draft's one paragraph; resolves once the desk has committed it. */
export async function writeIn(
  client: DeskClient,
  id: DraftId,
  change: (text: Y.XmlText) => void,
): Promise<void> {
  const doc = loadDoc((await client.drafts.open({ id })).state);
  const before = Y.encodeStateVector(doc);
  doc.transact(() => change(paragraphOf(doc)));
  const update = Y.encodeStateAsUpdate(doc, before);
  await client.drafts.append({ id, update, clientId: doc.clientID });
}

/** A draft of one empty paragraph. */
export async function emptyDraft(client: DeskClient): Promise<DraftId> {
  const { id } = await client.drafts.create();
  await writeIn(client, id, () => undefined);
  return id;
}

export async function textOf(client: DeskClient, id: DraftId): Promise<string> {
  const doc = loadDoc((await client.drafts.open({ id })).state);
  return paragraphOf(doc).toString();
}

const OWN = "the-paragraph";

function paragraphOf(doc: Y.Doc): Y.XmlText {
  for (const block of bodyOf(doc).toArray()) {
    if (!(block instanceof Y.XmlElement) || block.getAttribute("id") !== OWN) continue;
    const text = block.get(0);
    if (text instanceof Y.XmlText) return text;
  }
  const block = new Y.XmlElement("paragraph");
  const text = new Y.XmlText("");
  block.setAttribute("id", OWN);
  block.insert(0, [text]);
  bodyOf(doc).push([block]);
  return text;
}
