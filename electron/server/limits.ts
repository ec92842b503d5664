import type { Server, ServerOptions } from "node:http";

/** How much of the host anybody may take who can reach it, before it is known who asks. */
export interface Limits {
  /** Connections at once, sockets of windows among them; what comes beyond them is closed. */
  readonly connections: number;
  /** A request must have told its headers by then, and all of itself by twice as long. */
  readonly patienceMs: number;
}

/** A browser takes six connections and a socket for a window; a desk has a few windows. */
export const LIMITS: Limits = { connections: 256, patienceMs: 10_000 };

/** For the making of the server: who is slow on purpose is let go. */
export function timeouts({ patienceMs }: Limits): ServerOptions {
  return {
    headersTimeout: patienceMs,
    requestTimeout: 2 * patienceMs,
    keepAliveTimeout: patienceMs / 2,
    connectionsCheckingInterval: patienceMs / 4,
  };
}

export function limitConnections(server: Server, { connections }: Limits): void {
  server.maxConnections = connections;
}
