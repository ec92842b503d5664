import { Redis } from "@hocuspocus/extension-redis";
import { errorName, type Log } from "../log.ts";

/**
 * Between the processes of one newsroom: what one takes in, the others show. The extension's lock guards
 * whole writes, which the store guards by itself, so a document is never left unwritten because of it.
 */
class Relay extends Redis {
  override async onStoreDocument(): Promise<void> {}
  override async afterStoreDocument(): Promise<void> {}
}

/** `redis://user:password@host:port/number`, or `rediss:` over TLS. */
export function createRelay(address: string, newsroom: string, log: Log): Relay {
  const { protocol, hostname, port, username, password, pathname } = new URL(address);
  const relay = new Relay({
    host: hostname,
    port: port === "" ? 6379 : Number(port),
    // Several newsrooms may share one Redis.
    prefix: `stet:${newsroom}`,
    disconnectDelay: 200,
    options: {
      username: username === "" ? undefined : decodeURIComponent(username),
      password: password === "" ? undefined : decodeURIComponent(password),
      db: pathname.length > 1 ? Number(pathname.slice(1)) : 0,
      ...(protocol === "rediss:" ? { tls: {} } : {}),
    },
  });
  for (const client of [relay.pub, relay.sub]) {
    client.on("error", (error: unknown) => {
      log("error", "redis.failed", { error: errorName(error) });
    });
  }
  return relay;
}
