import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { AnyRouter } from "@orpc/server";
import { Problem } from "../../shared/contract/problem.ts";
import { createServer } from "../ports/node-http.ts";
import { LIMITS, type Limits, limitConnections, timeouts } from "./limits.ts";
import { answerRequests, type Site } from "./requests.ts";
import { createDeskSocket } from "./socket.ts";

export interface DeskServerOptions extends Omit<Site, "port"> {
  readonly router: AnyRouter;
  /** Taken or fail, where a person asked for it. */
  readonly port: number | null;
  /** Taken if it is free, else any. */
  readonly lastPort: number | null;
  readonly limits?: Limits;
}

export interface DeskServer {
  readonly port: number;
  /** Ends every connection; resolves when the port is free. */
  readonly close: () => Promise<void>;
}

/** The desk at 127.0.0.1, and nowhere else. */
export async function startDeskServer(options: DeskServerOptions): Promise<DeskServer> {
  const limits = options.limits ?? LIMITS;
  const server = createServer(timeouts(limits));
  limitConnections(server, limits);
  const port = await listen(server, options);
  const site: Site = { ...options, port };
  const socket = createDeskSocket(site, options.router);
  server.on("request", answerRequests(site));
  server.on("upgrade", socket.upgrade);
  return {
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        socket.close();
        server.closeAllConnections();
      }),
  };
}

/** The port that it then listens on, at 127.0.0.1. */
export async function listen(
  server: Server,
  { port, lastPort }: Pick<DeskServerOptions, "port" | "lastPort">,
): Promise<number> {
  if (port !== null) {
    return (await tryPort(server, port)) ?? portTaken(port);
  }
  const last = lastPort === null ? null : await tryPort(server, lastPort);
  return last ?? (await tryPort(server, 0)) ?? portTaken(0);
}

/** The port it then listens on, or null where it is taken or not allowed. */
function tryPort(server: Server, port: number): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => {
      const unavailable = error.code === "EADDRINUSE" || error.code === "EACCES";
      if (unavailable) resolve(null);
      else reject(error);
    };
    server.once("error", failed);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", failed);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function portTaken(port: number): never {
  throw new Problem(
    "BAD_INPUT",
    `Port ${port} is in use by another program or not allowed to you. Nothing was changed. ` +
      "Choose another one with --port, or leave it out.",
  );
}
