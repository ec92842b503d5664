import type { AddressInfo } from "node:net";
import { connect, createServer, type Socket } from "node:net";

/** What was done to connections. */
export interface LinkCounts {
  cut: number;
  /** Opened a second time, by the same bytes. */
  repeated: number;
  /** Let in after one that had come later. */
  reordered: number;
  /** Of which one end was gone and the other not told. */
  halved: number;
  /** Pieces of an answer that never came. */
  answersLost: number;
}

/** A way to a server on which things go wrong as a test wants. */
export interface LossyLink {
  readonly port: number;
  readonly counts: Readonly<LinkCounts>;
  /** Every piece waits so long, and up to as much longer. */
  delay(ms: number): void;
  /** Nothing goes through, and nobody is told. */
  silence(isSilent: boolean): void;
  /** The server takes what it is sent, and what it answers is lost. */
  loseAnswers(isLosing: boolean): void;
  /**
   * Whoever connects is connected twice: all that they send within `ms` is sent once more, by another
   * connection and later than the first time, and nobody hears what is answered to that. 0 ends it.
   */
  repeat(ms: number): void;
  /** Who connects waits; when it ends they are let in in another order than they came. */
  hold(isHolding: boolean): void;
  /** One end of every connection goes; the other is not told for so long. */
  halve(ms: number): void;
  /** Cuts all that is connected, some of it in the middle of a message. */
  cut(): void;
  /** Nobody is let in. */
  close(isClosed: boolean): void;
  stop(): Promise<void>;
}

interface Pair {
  readonly near: Socket;
  readonly far: Socket;
  isHalf: boolean;
}

export async function lossyLink(target: () => number, random: () => number): Promise<LossyLink> {
  const counts = { cut: 0, repeated: 0, reordered: 0, halved: 0, answersLost: 0 };
  const sockets = new Set<Socket>();
  const pairs = new Set<Pair>();
  let held: Socket[] = [];
  let [slow, within] = [0, 0];
  let [isSilent, isClosed, isHolding, losesAnswers] = [false, false, false, false];

  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.setNoDelay(true);
    socket.on("error", () => socket.destroy());
    socket.on("close", () => sockets.delete(socket));
    return socket;
  };

  const deliver = (pair: Pair, from: Socket, piece: Buffer) => {
    const to = from === pair.near ? pair.far : pair.near;
    // What is lost of a stream breaks it.
    if (isSilent) from.pause();
    else if (losesAnswers && from === pair.far) counts.answersLost += 1;
    else if (!to.destroyed) to.write(piece);
  };

  const pass = (pair: Pair, from: Socket, to: Socket) => {
    let last: Promise<unknown> = Promise.resolve();
    from.on("data", (piece) => {
      const wait = slow === 0 ? 0 : slow + random() * slow;
      // One after the other: bytes of one connection keep their order.
      if (wait > 0) last = last.then(() => pause(wait));
      last = last.then(() => deliver(pair, from, piece));
    });
    from.on("close", () => {
      if (!pair.isHalf) to.destroy();
    });
  };

  const letIn = (near: Socket) => {
    const pair: Pair = { near, far: keep(connect(target(), "127.0.0.1")), isHalf: false };
    pairs.add(pair);
    pair.far.on("close", () => pairs.delete(pair));
    pass(pair, near, pair.far);
    pass(pair, pair.far, near);
    if (within > 0) void repeatLater(near, within);
  };

  /** A message that the network delivers twice, the second time late. */
  const repeatLater = async (near: Socket, ms: number) => {
    const pieces: Buffer[] = [];
    const note = (piece: Buffer) => pieces.push(piece);
    near.on("data", note);
    await pause(ms);
    near.off("data", note);
    await pause(random() * ms);
    const again = keep(connect(target(), "127.0.0.1"));
    again.once("connect", () => {
      if (pieces.length > 0) counts.repeated += 1;
    });
    again.resume();
    again.write(Buffer.concat(pieces));
    await pause(ms);
    again.destroy();
  };

  const cut = () => {
    counts.cut += pairs.size;
    for (const socket of sockets) socket.destroy();
  };

  /** Cuts what a trouble has left incomplete: a stream that lost a piece is never whole again. */
  const ended = (now: boolean) => {
    if (!now) cut();
    return now;
  };

  const server = createServer((near) => {
    keep(near);
    if (isClosed) near.destroy();
    else if (isHolding) held.push(near);
    else letIn(near);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    counts,
    delay: (ms) => {
      slow = ms;
    },
    silence: (now) => {
      isSilent = ended(now);
    },
    loseAnswers: (now) => {
      losesAnswers = ended(now);
    },
    repeat: (ms) => {
      within = ms;
    },
    hold: (now) => {
      isHolding = now;
      if (now) return;
      const waiting = held.filter(({ destroyed }) => !destroyed);
      held = [];
      if (waiting.length > 1) counts.reordered += waiting.length;
      for (const near of waiting.reverse()) letIn(near);
    },
    halve: (ms) => {
      for (const pair of pairs) {
        const [goes, stays] = random() < 0.5 ? [pair.near, pair.far] : [pair.far, pair.near];
        counts.halved += 1;
        pair.isHalf = true;
        goes.destroy();
        setTimeout(() => stays.destroy(), ms);
      }
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

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
