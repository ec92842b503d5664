import { randomUUID } from "node:crypto";
import { HocuspocusProvider, HocuspocusProviderWebsocket } from "@hocuspocus/provider";
import { uuidv7 } from "uuidv7";
import * as Y from "yjs";
import { draftPath } from "../../shared/newsroom/lanes.ts";
import {
  about,
  documentOf,
  fromServer,
  type Session,
  session,
} from "../../shared/newsroom/wire.ts";

/** What a desk's provider waits; on a machine that is busy nothing is lost when it is not heard for longer. */
const SILENT_MS = 4_000;
const AGAIN_MS = 150;

/** Somebody who writes, with a journal that outlives their program and no more of a desk. */
export interface ProofDesk {
  readonly name: string;
  doc(draft: string): Y.Doc;
  /** Asks whether the server has all of it; null where no answer came. */
  stored(draft: string, patienceMs: number): Promise<string | null>;
  /** The program ends at once and starts again from its journal. */
  restart(): void;
  /** The journal is gone, and comes back from the newsroom alone. */
  loseDisk(draft: string): void;
  close(): void;
}

export type Joined = Session & { readonly lanes: number };

export async function join(url: string, invitation: string, name: string): Promise<Joined> {
  const person = { id: uuidv7(), name, initials: name.slice(0, 3) };
  const body = JSON.stringify({ person, device: randomUUID(), invitation });
  const answer = await fetch(`${url}/v1/join`, { method: "POST", body });
  return { ...session.parse(await answer.json()), lanes: await lanesAt(url) };
}

/** To how many lanes this newsroom deals its drafts. */
export async function lanesAt(url: string): Promise<number> {
  return about.parse(await (await fetch(`${url}/v1/about`)).json()).lanes;
}

/** Of a program: one for each lane that its drafts are dealt to. */
interface Sockets {
  of(draft: string): HocuspocusProviderWebsocket;
  destroy(): void;
}

function socketsOf(address: string, lanes: number): Sockets {
  const sockets = new Map<string, HocuspocusProviderWebsocket>();
  const connect = (path: string) => {
    const socket = new HocuspocusProviderWebsocket({
      url: address.replace("http", "ws") + path,
      WebSocketPolyfill: globalThis.WebSocket,
      messageReconnectTimeout: SILENT_MS,
      ...{ delay: 50, minDelay: 20, maxDelay: 1_000, jitter: true },
    });
    sockets.set(path, socket);
    return socket;
  };
  return {
    of: (draft) => {
      const path = draftPath(draft, lanes);
      return sockets.get(path) ?? connect(path);
    },
    destroy: () => {
      for (const socket of sockets.values()) socket.destroy();
    },
  };
}

interface Open {
  provider: HocuspocusProvider;
  isOver: boolean;
}

export function proofDesk(
  address: string,
  given: Joined,
  drafts: readonly string[],
  begin: (draft: string) => Y.Doc,
): ProofDesk {
  const docs = new Map(drafts.map((draft) => [draft, begin(draft)]));
  const waiting = new Map<number, (revision: string) => void>();
  let count = 0;
  let isClosed = false;
  let running = startProgram();

  function startProgram() {
    const socket = socketsOf(address, given.lanes);
    const open = new Map<string, Open>();
    const attach = (draft: string) =>
      open.set(
        draft,
        attachTo(socket, draft, () => attach(draft)),
      );
    for (const draft of docs.keys()) attach(draft);
    return { socket, open, attach };
  }

  function attachTo(socket: Sockets, draft: string, again: () => void): Open {
    const document = docs.get(draft) as Y.Doc;
    const one: Open = { isOver: false } as Open;
    one.provider = new HocuspocusProvider({
      ...{
        websocketProvider: socket.of(draft),
        document,
        name: documentOf(draft),
        token: given.access,
      },
      sessionAwareness: true,
      onClose: ({ event }) => {
        // The document's connection was closed by the server; the socket's comes back by itself.
        if (one.isOver || event.code !== 1000) return;
        one.isOver = true;
        setTimeout(() => {
          one.provider.destroy();
          if (running.socket === socket && !isClosed) again();
        }, AGAIN_MS);
      },
      onAuthenticationFailed: () => {
        if (one.isOver) return;
        one.isOver = true;
        setTimeout(() => {
          one.provider.destroy();
          if (running.socket === socket && !isClosed) again();
        }, AGAIN_MS);
      },
      onStateless: ({ payload }) => {
        const told = fromServer.parse(JSON.parse(payload));
        if (told.kind === "stored") waiting.get(told.number)?.(told.revision);
        if (told.kind === "refused") throw new Error(`Refused: ${told.why}. ${told.sentence}`);
      },
    });
    one.provider.attach();
    return one;
  }

  const stop = () => {
    for (const one of running.open.values()) {
      one.isOver = true;
      one.provider.destroy();
    }
    running.socket.destroy();
  };

  return {
    name: given.member.name,
    doc: (draft) => docs.get(draft) as Y.Doc,
    stored: async (draft, patienceMs) => {
      const provider = running.open.get(draft)?.provider;
      if (!provider?.isSynced) return null;
      count += 1;
      const number = count;
      const answered = new Promise<string | null>((resolve) => {
        waiting.set(number, resolve);
        setTimeout(() => resolve(null), patienceMs);
      });
      provider.sendStateless(JSON.stringify({ kind: "stored", number }));
      const revision = await answered;
      waiting.delete(number);
      return revision;
    },
    restart: () => {
      stop();
      for (const [draft, doc] of docs) docs.set(draft, copyOf(doc));
      running = startProgram();
    },
    loseDisk: (draft) => {
      const before = running.open.get(draft);
      if (before) before.isOver = true;
      before?.provider.destroy();
      docs.set(draft, new Y.Doc());
      running.attach(draft);
    },
    close: () => {
      isClosed = true;
      stop();
    },
  };
}

/** What its journal holds, read by a new program under a new Yjs client. */
export function copyOf(doc: Y.Doc): Y.Doc {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  return copy;
}
