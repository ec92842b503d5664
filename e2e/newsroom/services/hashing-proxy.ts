import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { connect } from "node:net";
import type { Duplex } from "node:stream";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";

/** What stands before a newsroom's processes: each lane of the sync goes to one of them while it lives. */
export interface HashingProxy {
  readonly port: number;
  readonly url: string;
  stop(): Promise<void>;
}

export async function hashingProxy(ports: readonly number[]): Promise<HashingProxy> {
  const sockets = new Set<Duplex>();
  let turn = 0;
  const keep = (socket: Duplex) => {
    sockets.add(socket);
    socket.on("error", () => socket.destroy());
    socket.on("close", () => sockets.delete(socket));
  };
  const inTurn = () => {
    turn += 1;
    return ports.map((_, at) => ports[(at + turn) % ports.length] as number);
  };

  /** Calls beside the sync go to whichever process has its turn. */
  const call = (near: IncomingMessage, answer: ServerResponse) => {
    const [port] = inTurn();
    const { method, headers, url } = near;
    const far = request({ host: "127.0.0.1", port, method, headers, path: url });
    far.on("response", (got) => {
      answer.writeHead(got.statusCode ?? 502, got.headers);
      got.pipe(answer);
    });
    far.on("error", () => answer.destroy());
    near.pipe(far);
  };

  /** To the first of these that answers. */
  const passOn = (near: Duplex, head: string, [port, ...others]: readonly number[]): void => {
    if (port === undefined || near.destroyed) {
      near.destroy();
      return;
    }
    const far = connect(port, "127.0.0.1");
    const next = () => passOn(near, head, others);
    far.once("error", next);
    far.once("connect", () => {
      far.off("error", next);
      far.setNoDelay(true);
      keep(far);
      far.write(head);
      near.pipe(far).pipe(near);
      near.on("close", () => far.destroy());
      far.on("close", () => near.destroy());
    });
  };

  const server = createServer(call);
  server.on("connection", keep);
  server.on("upgrade", ({ url = "/", rawHeaders }: IncomingMessage, near: Socket) => {
    near.setNoDelay(true);
    const lines = rawHeaders.map((part, at) => part + (at % 2 === 0 ? ": " : "\r\n"));
    const head = `GET ${url} HTTP/1.1\r\n${lines.join("")}\r\n`;
    passOn(near, head, url.startsWith("/v1/sync/") ? byHash(url, ports) : inTurn());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    ...{ port, url: `http://127.0.0.1:${port}` },
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The one that the path and its name give the highest number first: who is lost takes only its own along. */
function byHash(path: string, ports: readonly number[]): number[] {
  const mark = (at: number) => createHash("sha256").update(`${at} ${path}`).digest("hex");
  return ports
    .map((port, at) => ({ port, mark: mark(at) }))
    .sort((a, b) => (a.mark < b.mark ? 1 : -1))
    .map(({ port }) => port);
}

/** In a thread of its own, so that nobody who is measured waits for it. */
export async function hashingProxyInThread(ports: readonly number[]): Promise<HashingProxy> {
  const thread = new Worker(new URL(import.meta.url), { workerData: { ports } });
  const port = await new Promise<number>((resolve, reject) => {
    thread.once("message", resolve).once("error", reject);
  });
  return {
    ...{ port, url: `http://127.0.0.1:${port}` },
    stop: async () => {
      await thread.terminate();
    },
  };
}

if (!isMainThread && parentPort !== null && Array.isArray(workerData?.ports)) {
  parentPort.postMessage((await hashingProxy(workerData.ports)).port);
}
