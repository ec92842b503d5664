import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import type { AnyRouter } from "@orpc/server";
import { RPCHandler } from "@orpc/server/ws";
import { WebSocketServer } from "ws";
import { SOCKET_PATH } from "../../shared/contract/host-bridge.ts";
import { hostWire } from "../../shared/contract/wire.ts";
import { NOT_ADMITTED, NOT_FOUND, refusal } from "./gate.ts";
import type { Site } from "./requests.ts";

/** A photo is the largest thing that comes in; it travels inside one message. */
const LARGEST_MESSAGE = 256 * 1024 * 1024;

/** What ws calls "going away": the page connects again when the host is back. */
const GOING_AWAY = 1001;
const PATIENCE_MS = 1000;

export interface DeskSocket {
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  readonly close: () => void;
}

/** The contract over WebSocket, for pages that the gate and the entrance let through. */
export function createDeskSocket(site: Site, router: AnyRouter): DeskSocket {
  const handler = new RPCHandler(router, hostWire);
  const server = new WebSocketServer({ noServer: true, maxPayload: LARGEST_MESSAGE });
  server.on("connection", (socket) => {
    // Without a listener a message that is too large would end the host; ws closes the socket.
    socket.on("error", (error) => site.log(`socket closed: ${error.message}`));
    void handler.upgrade(socket);
  });
  return {
    upgrade(request, socket, head) {
      const tell = (error: Error) => site.log(`socket refused: ${error.message}`);
      socket.on("error", tell);
      const status = refusedStatus(site, request);
      if (status === null) {
        server.handleUpgrade(request, socket, head, (client) => {
          // From here on ws hears of a page that goes away, which is nothing to tell of.
          socket.off("error", tell);
          server.emit("connection", client, request);
        });
        return;
      }
      socket.end(`HTTP/1.1 ${status} Refused\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
    },
    close() {
      for (const client of server.clients) {
        client.close(GOING_AWAY);
        // A page that hangs must not keep its host.
        setTimeout(() => client.terminate(), PATIENCE_MS).unref();
      }
      server.close();
    },
  };
}

function refusedStatus(site: Site, request: IncomingMessage): number | null {
  const refused = refusal(request, site.port);
  if (refused !== null) return refused.status;
  if (!site.entrance.admits(request.headers.cookie)) return NOT_ADMITTED.status;
  return request.url === SOCKET_PATH ? null : NOT_FOUND.status;
}
