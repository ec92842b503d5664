import type { AddressInfo } from "node:net";
import { connect, createServer, type Socket } from "node:net";

/** A way to a server on which things go wrong as a test wants. */
export interface LossyLink {
  readonly port: number;
  /** Every piece waits so long, and up to as much longer. */
  delay(ms: number): void;
  /** Nothing goes through, and nobody is told. */
  silence(isSilent: boolean): void;
  /** Cuts all that is connected, some of it in the middle of a message. */
  cut(): void;
  /** Nobody is let in. */
  close(isClosed: boolean): void;
  stop(): Promise<void>;
}

export async function lossyLink(target: () => number, random: () => number): Promise<LossyLink> {
  const sockets = new Set<Socket>();
  let [slow, isSilent, isClosed] = [0, false, false];

  const pass = (from: Socket, to: Socket) => {
    let last: Promise<void> = Promise.resolve();
    from.on("data", (piece) => {
      const wait = slow === 0 ? 0 : slow + random() * slow;
      // One after the other: bytes of one connection keep their order.
      last = last.then(async () => {
        if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
        if (!isSilent && !to.destroyed) to.write(piece);
        // What is lost of a stream breaks it.
        else if (isSilent) from.pause();
      });
    });
    from.on("close", () => to.destroy());
    from.on("error", () => to.destroy());
  };

  const server = createServer((near) => {
    if (isClosed) return near.destroy();
    const far = connect(target(), "127.0.0.1");
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.on("close", () => sockets.delete(socket));
    }
    pass(near, far);
    pass(far, near);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const cut = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    port: (server.address() as AddressInfo).port,
    delay: (ms) => {
      slow = ms;
    },
    silence: (now) => {
      isSilent = now;
      // A stream that lost a piece is never whole again.
      if (!now) cut();
    },
    cut,
    close: (now) => {
      isClosed = now;
    },
    stop: async () => {
      cut();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
