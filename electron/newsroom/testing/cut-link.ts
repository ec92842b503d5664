import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { afterwards } from "../../store/testing/new-folder.ts";

/** A way to a server that a test can cut and mend. */
export interface CutLink {
  readonly url: string;
  /** The first line of what each connection asked. */
  readonly asked: readonly string[];
  readonly cut: () => void;
  readonly mend: () => void;
}

export async function cutLink(port: number): Promise<CutLink> {
  const sockets = new Set<Socket>();
  const asked: string[] = [];
  let isCut = false;
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on("error", () => socket.destroy());
    socket.on("close", () => sockets.delete(socket));
  };
  const server = createServer((near) => {
    keep(near);
    if (isCut) return near.destroy();
    const far = connect(port, "127.0.0.1");
    keep(far);
    near.once("data", (data) => asked.push(String(data).split("\r\n", 1)[0] ?? ""));
    near.pipe(far).pipe(near);
    near.on("close", () => far.destroy());
    far.on("close", () => near.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  afterwards(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  return {
    asked,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut: () => {
      isCut = true;
      for (const socket of sockets) socket.destroy();
    },
    mend: () => {
      isCut = false;
    },
  };
}
