import { createORPCClient } from "@orpc/client";
import type { DeskClient } from "../../shared/contract/index.ts";
import type { Transport, Wire } from "./wire.ts";

/**
 * Lets no wire stand that leads to another state of the desk than the first one did: after a backup
 * was restored, what this window holds would grow into the desk again. `replaced` is called then, and
 * the wire is never handed on.
 */
export function sameDeskOnly(transport: Transport, replaced: () => void): Transport {
  let first: Promise<string | null> | null = null;
  const open = async (): Promise<Wire> => {
    const wire = await transport.open();
    if (first === null) {
      first = markOf(wire);
      // The first wire need not wait; one that ends before it answers leaves the next to be first.
      first.catch(() => {
        first = null;
      });
      return wire;
    }
    if ((await markOf(wire)) === (await first)) return wire;
    replaced();
    return new Promise(() => undefined);
  };
  return { ...transport, open };
}

async function markOf({ link }: Wire): Promise<string | null> {
  const client: DeskClient = createORPCClient(link);
  return (await client.desk.info()).restored;
}
