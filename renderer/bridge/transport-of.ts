import { portTransport } from "./port-transport.ts";
import { socketTransport } from "./socket-transport.ts";
import type { Transport } from "./wire.ts";

/** How this window reaches its desk. */
export function transportOf({ stet, location }: Window): Transport {
  return stet === undefined ? socketTransport(new URL(location.href)) : portTransport(stet);
}
