import * as Y from "yjs";
import type { DraftId } from "../../../../shared/contract/ids.ts";
import type { Writer } from "../../../../shared/newsroom/wire.ts";
import { draftKey } from "../../../store/queries/drafts.ts";
import { lastEntry } from "../../../store/queries/journal.ts";
import { readSetting } from "../../../store/queries/settings.ts";
import { sharedDraft, writersAfter } from "../../../store/queries/shared-drafts.ts";
import type { TakenUpdate } from "../../context.ts";
import type { SyncDesk } from "./desk.ts";

/** Who made which change of a draft, told to the newsroom and asked of it. */
export interface Writers {
  /** Tells the server who wrote what it has not been told of; to be called before that is sent. */
  readonly tell: () => Promise<void>;
  /** Each update with who made it, where that was one person alone. */
  readonly named: (updates: readonly Uint8Array[]) => Promise<TakenUpdate[]>;
}

/** So many at most in one call. */
const AT_ONCE = 5_000;

export function writersOf(desk: SyncDesk, draft: DraftId): Writers {
  const { store, server } = desk;
  let known: ReadonlyMap<number, Writer> = new Map();
  const told = new Set<number>();
  let toldUpTo = 0;
  const ask = async () => {
    known = new Map((await server.writersOf(draft)).map((writer) => [writer.clientId, writer]));
  };
  const nameOf = (bytes: Uint8Array): TakenUpdate => {
    const clients = clientsIn(bytes);
    const writers = clients.map((client) => known.get(client));
    const [first] = writers;
    const isOne = first !== undefined && writers.every((one) => one?.person.id === first.person.id);
    return {
      bytes,
      clientId: clients.length === 1 ? (clients[0] ?? 0) : 0,
      person: isOne ? first.person : null,
      device:
        isOne && writers.every((one) => one?.device === first.device)
          ? first.device
          : desk.newsroom,
    };
  };
  return {
    tell: async () => {
      const key = draftKey(store, draft);
      if (key === null) return;
      const last = lastEntry(store, key)?.seq ?? 0;
      const from = Math.max(toldUpTo, sharedDraft(store, key).told);
      if (from >= last) return;
      const untold = writersAfter(store, key, from).filter(({ clientId }) => !told.has(clientId));
      // Of what others wrote the server may know already who did.
      const own = readSetting(store, "device");
      if (untold.some(({ clientId, device }) => device !== own && !known.has(clientId)))
        await ask();
      const writers = untold
        .filter(({ clientId }) => !known.has(clientId))
        .map(({ clientId, device, ...person }) => ({ clientId, device, person }));
      for (let at = 0; at < writers.length; at += AT_ONCE) {
        await server.tellWriters(draft, writers.slice(at, at + AT_ONCE));
      }
      toldUpTo = last;
      for (const { clientId } of writers) told.add(clientId);
      if (writers.length > 0) await desk.ask("newsroom.told", { id: draft, told: last });
    },
    named: async (updates) => {
      const clients = updates.flatMap(clientsIn);
      if (clients.some((client) => !known.has(client))) await ask();
      return updates.map(nameOf);
    },
  };
}

function clientsIn(update: Uint8Array): number[] {
  return [...Y.parseUpdateMeta(update).to.keys()];
}
