import { RPCLink } from "@orpc/client/websocket";
import {
  bundleUrl,
  photoCopyUrl,
  photoUrl,
  SOCKET_PATH,
} from "../../shared/contract/host-bridge.ts";
import { clientWire } from "../../shared/contract/wire.ts";
import type { Transport, Wire } from "./wire.ts";

/** The desk of a browser host, at the address that served this page. */
export function socketTransport(page: URL): Transport {
  const address = new URL(SOCKET_PATH, page);
  address.protocol = page.protocol === "https:" ? "wss:" : "ws:";
  return {
    open: () => openSocket(address),
    photoUrl: photoUrl.browser,
    bundleUrl: bundleUrl.browser,
    photoCopyUrl: photoCopyUrl.browser,
  };
}

function openSocket(address: URL): Promise<Wire> {
  const socket = new WebSocket(address);
  // Blobs are read asynchronously: messages could overtake one another.
  socket.binaryType = "arraybuffer";
  const closed = Promise.withResolvers<void>();
  socket.addEventListener("close", () => closed.resolve());
  const link = new RPCLink({
    websocket: socket,
    ...clientWire,
  });
  return new Promise((resolve, reject) => {
    const wire = { link, closed: closed.promise, stands: () => socket.readyState === socket.OPEN };
    socket.addEventListener("open", () => resolve(wire));
    socket.addEventListener("close", () => reject(new Error("The desk's socket did not open.")));
  });
}
