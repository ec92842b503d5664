import { createHash, timingSafeEqual } from "node:crypto";
import { chmodSync, realpathSync, rmSync } from "node:fs";
import type { IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { RPCHandler } from "@orpc/server/ws";
import { type WebSocket, WebSocketServer } from "ws";
import { hostWire } from "../../../shared/contract/wire.ts";
import { createServer } from "../../ports/node-http.ts";
import type { DeskRouter } from "../router.ts";

/** The largest message either side takes: a book with its pictures passes, a flood does not. */
export const LARGEST_MESSAGE = 256 * 1024 * 1024;

export interface LocalSocket {
  readonly path: string;
  readonly close: () => Promise<void>;
}

/**
 * Where the owner of a desk listens: in the user's runtime folder, since the path of a socket may
 * have about 100 characters only and a desk may lie anywhere. A pipe on Windows.
 */
export function socketPath(folder: string): string {
  const name = createHash("sha256").update(realpathSync(folder)).digest("hex").slice(0, 16);
  if (process.platform === "win32") return `\\\\.\\pipe\\stet-${name}`;
  return join(process.env.XDG_RUNTIME_DIR || tmpdir(), `stet-${name}.sock`);
}

/** Serves the desk's calls to other programs of this user; who lacks the token is refused. */
export async function serveLocally(
  router: DeskRouter,
  path: string,
  token: string,
): Promise<LocalSocket> {
  const handler = new RPCHandler(router, hostWire);
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: LARGEST_MESSAGE,
    perMessageDeflate: false,
  });
  const server = createServer((_request, response) => response.writeHead(404).end());
  server.on("upgrade", (request, socket, head) => {
    if (!bears(request, token)) {
      socket.end("HTTP/1.1 401 Unauthorized\r\n\r\n");
      return;
    }
    sockets.handleUpgrade(request, socket, head, (client: WebSocket) => {
      client.on("error", () => client.terminate());
      void handler.upgrade(client);
    });
  });
  // Who owns the desk owns the name: what lies there is left from an owner that died.
  if (process.platform !== "win32") rmSync(path, { force: true });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(path, resolve);
  });
  if (process.platform !== "win32") chmodSync(path, 0o600);
  return {
    path,
    close: () =>
      new Promise((resolve) => {
        for (const client of sockets.clients) client.terminate();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function bears(request: IncomingMessage, token: string): boolean {
  const expected = digest(`Bearer ${token}`);
  return timingSafeEqual(digest(request.headers.authorization ?? ""), expected);
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
