import { connect as connectSocket } from "node:net";
import { createORPCClient } from "@orpc/client";
import { RPCLink } from "@orpc/client/websocket";
import { WebSocket } from "ws";
import { CONTRACT } from "../../../shared/contract/contract-number.ts";
import { toProblem } from "../../../shared/contract/from-wire.ts";
import type { DeskClient } from "../../../shared/contract/index.ts";
import { Problem } from "../../../shared/contract/problem.ts";
import { clientWire } from "../../../shared/contract/wire.ts";
import { type DeskFile, readDeskFile } from "./desk-file.ts";
import { LARGEST_MESSAGE } from "./local-socket.ts";
import { PiecemealSocket } from "./piecemeal-socket.ts";

/** A desk that another program of this user has open. */
export interface Connected {
  /** Every call rejects with a {@link Problem}. */
  readonly client: DeskClient;
  readonly info: DeskFile;
  readonly close: () => Promise<void>;
}

/**
 * Reaches the desk's owner through what its `desk.json` says. DESK_LOCKED where nobody answers,
 * CONTRACT_MISMATCH where the owner speaks another contract.
 */
export async function connectToOwner(folder: string): Promise<Connected> {
  const info = readDeskFile(folder);
  if (info === null || info.socket === null) throw unreachable(folder);
  if (info.contract !== CONTRACT) throw otherContract(info);
  const socket = await openSocket(info.socket, info.token).catch((error: unknown) => {
    throw unreachable(folder, error);
  });
  const link = new RPCLink({
    websocket: socket,
    ...clientWire,
    interceptors: [problemsFromCalls, ...clientWire.interceptors],
  });
  return { client: createORPCClient(link), info, close: () => closeSocket(socket) };
}

function openSocket(path: string, token: string): Promise<WebSocket> {
  return new Promise((resolve, reject) => {
    const socket = new PiecemealSocket("ws://desk/", {
      createConnection: () => connectSocket(path),
      headers: { authorization: `Bearer ${token}` },
      maxPayload: LARGEST_MESSAGE,
      perMessageDeflate: false,
    });
    socket.binaryType = "arraybuffer";
    socket.once("open", () => {
      socket.off("error", reject);
      socket.on("error", () => socket.terminate());
      resolve(socket);
    });
    socket.once("error", reject);
  });
}

function closeSocket(socket: WebSocket): Promise<void> {
  return new Promise((resolve) => {
    if (socket.readyState === WebSocket.CLOSED) return resolve();
    socket.once("close", () => resolve());
    socket.close();
  });
}

async function problemsFromCalls<Result>({ next }: { next: () => Result | PromiseLike<Result> }) {
  try {
    return await next();
  } catch (error) {
    throw toProblem(error);
  }
}

export function unreachable(folder: string, cause?: unknown): Problem {
  return new Problem(
    "DESK_LOCKED",
    "Another program has this desk open and does not answer. Nothing was changed. Wait a moment " +
      "and try again; if it goes on, close the other Stet.",
    { folder },
    cause,
  );
}

function otherContract({ appVersion, contract }: DeskFile): Problem {
  return new Problem(
    "CONTRACT_MISMATCH",
    `This desk is open in Stet ${appVersion}, which this Stet cannot talk to. Nothing was ` +
      "changed. Close the other one, or use the same version of both.",
    { appVersion, contract, mine: CONTRACT },
  );
}
