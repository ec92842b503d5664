import { HocuspocusProvider, HocuspocusProviderWebsocket } from "@hocuspocus/provider";
import { WebSocket } from "ws";
import { fromServer, LIST_DOCUMENT } from "../../../../shared/newsroom/wire.ts";
import { type SignedIn, SignedOut } from "../session.ts";

/** The one connection to a newsroom's server, over which all its documents travel. */
export interface Link {
  readonly isOnline: () => boolean;
  readonly websocket: HocuspocusProviderWebsocket;
  readonly token: () => Promise<string>;
  /** The server does not take the token that was used last. */
  readonly forget: () => void;
  /** Tries again now rather than when its turn comes. */
  readonly kick: () => void;
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

export function openLink(address: string, session: SignedIn, heard: Heard): Link {
  let isOnline = false;
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
  const websocket = new HocuspocusProviderWebsocket({
    url: `${address.replace(/^http/, "ws")}/v1/sync`,
    WebSocketPolyfill: NewsroomSocket,
    onDisconnect: lost,
  });
  const list = new HocuspocusProvider({
    name: LIST_DOCUMENT,
    websocketProvider: websocket,
    awareness: null,
    token,
    forceSyncInterval: SIGN_MS,
    onAuthenticated: () => {
      if (isOnline) return;
      isOnline = true;
      heard.online();
    },
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
  list.attach();
  return {
    isOnline: () => isOnline,
    websocket,
    token,
    forget: () => session.forget(last),
    kick: () => {
      // Of what is under way nothing is given up.
      const isWaiting = websocket.status === "disconnected" && websocket.shouldConnect;
      if (isWaiting) void websocket.connect();
    },
    close: () => {
      isOnline = false;
      list.destroy();
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
