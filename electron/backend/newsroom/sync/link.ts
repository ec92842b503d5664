import { HocuspocusProvider, HocuspocusProviderWebsocket } from "@hocuspocus/provider";
import { WebSocket } from "ws";
import type { DraftId } from "../../../../shared/contract/ids.ts";
import { LIST_PATH } from "../../../../shared/newsroom/lanes.ts";
import { fromServer, LIST_DOCUMENT } from "../../../../shared/newsroom/wire.ts";
import type { ServerCalls } from "../server-calls.ts";
import { type SignedIn, SignedOut } from "../session.ts";
import { kick, type Lane, openLanes } from "./lanes.ts";

/**
 * A desk's way to its newsroom's server: one connection by which it hears of the list, and one for each lane
 * whose drafts it has open, where the server has several.
 */
export interface Link {
  readonly isOnline: () => boolean;
  readonly enter: (draft: DraftId) => Lane;
  readonly token: () => Promise<string>;
  /** The server does not take the token that was used last. */
  readonly forget: () => void;
  /** Tries again now rather than when its turn comes. */
  readonly kick: () => void;
  /** For good. */
  readonly disconnect: () => void;
  readonly close: () => void;
}

interface Heard {
  readonly online: () => void;
  readonly offline: () => void;
  readonly signedOut: (sentence: string) => void;
  /** The newsroom's list has changed. */
  readonly listed: () => void;
}

/** Why the server closes a document to somebody whose token is over. */
const SIGNED_OUT = "signed-out";
/** Nothing longer comes in one message. */
const LARGEST_MESSAGE = 256 * 1024 * 1024;
const PATIENCE_MS = 10_000;
/** The server lets go of whoever says nothing for a minute, and this side of a server that does. */
const SIGN_MS = 15_000;

/** Another address than the one that was joined is never followed, and nothing is unpacked. */
class NewsroomSocket extends WebSocket {
  constructor(address: string | URL) {
    super(address, {
      maxPayload: LARGEST_MESSAGE,
      perMessageDeflate: false,
      followRedirects: false,
      handshakeTimeout: PATIENCE_MS,
    });
    // One that is given up before it was open says so when nobody listens any more.
    this.on("error", () => undefined);
  }
}

interface Way {
  readonly address: string;
  readonly session: SignedIn;
  readonly server: Pick<ServerCalls, "about">;
}

export function openLink({ address, session, server }: Way, heard: Heard): Link {
  let isOnline = false;
  let isClosed = false;
  let lanes: number | null = null;
  let last = "";
  const token = async () => {
    try {
      last = await session.access();
      return last;
    } catch (error) {
      if (error instanceof SignedOut) heard.signedOut(error.message);
      throw error;
    }
  };
  const lost = () => {
    if (!isOnline) return;
    isOnline = false;
    heard.offline();
  };
  const connect = (path: string, onDisconnect: () => void = () => undefined) =>
    new HocuspocusProviderWebsocket({
      url: address.replace(/^http/, "ws") + path,
      WebSocketPolyfill: NewsroomSocket,
      onDisconnect,
    });
  const websocket = connect(LIST_PATH, lost);
  const several = openLanes(() => lanes ?? 1, connect);
  const list = new HocuspocusProvider({
    name: LIST_DOCUMENT,
    websocketProvider: websocket,
    awareness: null,
    token,
    forceSyncInterval: SIGN_MS,
    onAuthenticated: () => void authenticated(),
    onAuthenticationFailed: () => again(true),
    onClose: ({ event }) => again(event.reason === SIGNED_OUT),
    onStateless: ({ payload }) => {
      if (fromServer.safeParse(parsed(payload)).data?.kind === "listed") heard.listed();
    },
  });
  /** The server does not take the token, or takes it no more; a socket that is still open begins anew. */
  const again = (isTokenOver: boolean) => {
    lost();
    if (isTokenOver) session.forget(last);
    setTimeout(() => {
      if (!isOnline && websocket.status === "connected") websocket.webSocket?.close();
    }, PATIENCE_MS / 5).unref();
  };
  const authenticated = async () => {
    try {
      lanes ??= (await server.about()).lanes;
    } catch {
      return again(false);
    }
    if (isOnline || isClosed || !list.isAuthenticated) return;
    isOnline = true;
    heard.online();
  };
  list.attach();
  return {
    isOnline: () => isOnline,
    enter: (draft) =>
      lanes === null || lanes === 1 ? { websocket, leave: () => undefined } : several.enter(draft),
    token,
    forget: () => session.forget(last),
    kick: () => {
      kick(websocket);
      several.kick();
    },
    disconnect: () => {
      several.close();
      websocket.disconnect();
    },
    close: () => {
      isOnline = false;
      isClosed = true;
      list.destroy();
      several.close();
      websocket.destroy();
    },
  };
}

/** A message that is no JSON is none that was agreed. */
export function parsed(payload: string): unknown {
  try {
    return JSON.parse(payload);
  } catch {
    return undefined;
  }
}
