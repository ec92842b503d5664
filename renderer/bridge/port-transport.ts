import { RPCLink } from "@orpc/client/message-port";
import { type HostBridge, PORT_MESSAGE, photoUrl } from "../../shared/contract/host-bridge.ts";
import { clientWire } from "../../shared/contract/wire.ts";
import type { Transport, Wire } from "./wire.ts";

/** The desk of the desktop app, over a MessagePort that the preload hands in. */
export function portTransport(bridge: HostBridge): Transport {
  return {
    open: () => openPort(bridge),
    photoUrl: photoUrl.electron,
    bundleUrl: null,
    photoCopyUrl: null,
  };
}

function openPort(bridge: HostBridge): Promise<Wire> {
  return new Promise((resolve) => {
    const receive = (message: MessageEvent) => {
      const port = message.ports[0];
      if (message.source !== window || message.data !== PORT_MESSAGE || port === undefined) return;
      window.removeEventListener("message", receive);
      resolve(wireOver(port));
    };
    window.addEventListener("message", receive);
    bridge.connect();
  });
}

function wireOver(port: MessagePort): Wire {
  const { promise: closed, resolve } = Promise.withResolvers<void>();
  let stands = true;
  port.addEventListener("close", () => {
    stands = false;
    resolve();
  });
  const link = new RPCLink({
    port,
    ...clientWire,
  });
  port.start();
  return { link, closed, stands: () => stands };
}
