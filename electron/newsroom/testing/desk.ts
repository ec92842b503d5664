import { randomUUID } from "node:crypto";
import { HocuspocusProvider, HocuspocusProviderWebsocket } from "@hocuspocus/provider";
import { uuidv7 } from "uuidv7";
import * as Y from "yjs";
import type { Role } from "../../../shared/newsroom/roles.ts";
import {
  documentOf,
  type FromServer,
  fromServer,
  type Session,
  session,
} from "../../../shared/newsroom/wire.ts";
import { afterwards } from "../../store/testing/new-folder.ts";

/** Somebody at a desk, with no more of one than the newsroom sees: calls, and documents that sync. */
export interface TestDesk {
  readonly session: Session;
  ask(method: string, path: string, body?: unknown): Promise<Response>;
  open(draft: string, doc?: Y.Doc): OpenDraft;
  close(): void;
}

export interface OpenDraft {
  readonly doc: Y.Doc;
  readonly provider: HocuspocusProvider;
  readonly heard: FromServer[];
  /** Resolves once this desk has what the server has. */
  readonly synced: Promise<void>;
  /** Resolves with the server's answer to what is asked. */
  stored(): Promise<Extract<FromServer, { kind: "stored" }>>;
  close(): void;
}

interface Server {
  readonly url: string;
  invite(role: Role): Promise<string>;
}

/** Comes in with an invitation of its own. */
export async function joinDesk(server: Server, role: Role, name: string = role): Promise<TestDesk> {
  const person = { id: uuidv7(), name, initials: name.slice(0, 2).toUpperCase() };
  const joined = await post(`${server.url}/v1/join`, {
    ...{ person, device: randomUUID(), invitation: await server.invite(role) },
  });
  return deskOf(server.url, session.parse(await joined.json()));
}

function deskOf(url: string, given: Session): TestDesk {
  const socket = new HocuspocusProviderWebsocket({
    url: `${url.replace("http", "ws")}/v1/sync`,
    WebSocketPolyfill: globalThis.WebSocket,
    ...{ delay: 20, minDelay: 10, maxDelay: 200, jitter: true },
  });
  const close = () => socket.destroy();
  afterwards(close);
  return {
    session: given,
    ask: (method, path, body) =>
      fetch(`${url}${path}`, {
        method,
        headers: { authorization: `Bearer ${given.access}` },
        body: bodyOf(body),
      }),
    open: (draft, doc = new Y.Doc()) => openDraft(socket, draft, doc, given.access),
    close,
  };
}

function openDraft(
  websocketProvider: HocuspocusProviderWebsocket,
  draft: string,
  document: Y.Doc,
  token: string,
): OpenDraft {
  const heard: FromServer[] = [];
  let told = () => {};
  const synced = new Promise<void>((resolve) => {
    told = resolve;
  });
  const provider = new HocuspocusProvider({
    ...{ websocketProvider, document, token, name: documentOf(draft) },
    // One that is opened again at once is not taken for the one before.
    sessionAwareness: true,
    onSynced: () => told(),
    onStateless: ({ payload }) => heard.push(fromServer.parse(JSON.parse(payload))),
  });
  provider.attach();
  let count = 0;
  return {
    ...{ doc: document, provider, heard, synced },
    stored: async () => {
      await synced;
      count += 1;
      const number = count;
      provider.sendStateless(JSON.stringify({ kind: "stored", number }));
      return until(() =>
        heard.find((one) => one.kind === "stored" && one.number === number),
      ) as Promise<Extract<FromServer, { kind: "stored" }>>;
    },
    close: () => provider.destroy(),
  };
}

const PATIENCE_MS = 10_000;

type Perhaps<Found> = Found | false | null | undefined;

export async function until<Found>(
  look: () => Perhaps<Found> | Promise<Perhaps<Found>>,
): Promise<Found> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (Date.now() > end) throw new Error("What was waited for did not come.");
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

function post(url: string, body: unknown): Promise<Response> {
  return fetch(url, { method: "POST", body: JSON.stringify(body) });
}

function bodyOf(body: unknown): Buffer | string | undefined {
  if (body === undefined) return undefined;
  return body instanceof Uint8Array ? Buffer.from(body) : JSON.stringify(body);
}
