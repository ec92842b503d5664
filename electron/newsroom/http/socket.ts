import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { type Hocuspocus, MessageType } from "@hocuspocus/server";
import { WebSocketServer } from "ws";
import { isSyncPath, LIST_PATH } from "../../../shared/newsroom/lanes.ts";
import type { SyncContext } from "../sync/context.ts";

/** The largest document that a desk sends at once. */
const LARGEST_MESSAGE = 32 * 1024 * 1024;
const GOING_AWAY = 1001;
const PATIENCE_MS = 1_000;
/** A desk hangs up after half a minute in which it heard nothing, the engine after a minute. */
const SIGN_MS = 12_000;
/** After half of it to all of it a lane is asked for anew: who was started again gets its share back. */
const LONGEST_LANE_MS = 60 * 60 * 1000;
/** The engine's own messages about a connection: it reads them at a desk, and sends none itself. */
const PING = new Uint8Array([MessageType.Ping]);

export interface SyncSocket {
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  readonly count: () => number;
  readonly close: () => void;
}

/** The sync's WebSocket. Nothing is compressed: what a frame says of its length is what it takes. */
export function createSyncSocket(
  engine: Pick<Hocuspocus<SyncContext>, "handleConnection">,
  { signMs = SIGN_MS, longestLaneMs = LONGEST_LANE_MS } = {},
): SyncSocket {
  const server = new WebSocketServer({
    noServer: true,
    maxPayload: LARGEST_MESSAGE,
    perMessageDeflate: false,
  });
  server.on("connection", (socket, request: IncomingMessage) => {
    const client = engine.handleConnection(socket as never, webRequest(request));
    socket.on("message", (data: Buffer, isBinary: boolean) => {
      if (isPong(data)) client.lastMessageReceivedAt = Date.now();
      else if (isBinary) client.handleMessage(new Uint8Array(data));
      else socket.close(1003);
    });
    const lives = longestLaneMs * (0.5 + Math.random() / 2);
    const over = isLane(request) ? setTimeout(() => socket.close(GOING_AWAY), lives) : null;
    socket.on("close", (code, reason) => {
      if (over !== null) clearTimeout(over);
      client.handleClose({ code, reason: String(reason) });
    });
    // ws closes the socket; without a listener the error would end the server.
    socket.on("error", () => undefined);
  });
  // Of a connection with nothing but a quiet draft nobody would hear otherwise.
  const signs = setInterval(() => {
    for (const client of server.clients) client.send(PING);
  }, signMs);
  return {
    upgrade: (request, socket, head) => {
      const { pathname } = new URL(request.url ?? "/", "http://newsroom");
      if (!isSyncPath(pathname)) {
        socket.end("HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n");
        return;
      }
      server.handleUpgrade(request, socket, head, (upgraded) => {
        server.emit("connection", upgraded, request);
      });
    },
    count: () => server.clients.size,
    close: () => {
      clearInterval(signs);
      for (const client of server.clients) {
        client.close(GOING_AWAY);
        setTimeout(() => client.terminate(), PATIENCE_MS).unref();
      }
      server.close();
    },
  };
}

function isPong(data: Buffer): boolean {
  return data.length === 1 && data[0] === MessageType.Pong;
}

function isLane({ url = "/" }: IncomingMessage): boolean {
  return url.startsWith(`${LIST_PATH}/`);
}

/** As the engine takes it; it looks at the address alone. */
function webRequest(request: IncomingMessage): Request {
  return new Request(new URL(request.url ?? "/", "http://newsroom"));
}
