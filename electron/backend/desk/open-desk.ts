import { randomBytes } from "node:crypto";
import { hostname } from "node:os";
import { join } from "node:path";
import { setImmediate as nextTurn, setTimeout as pause } from "node:timers/promises";
import type { Restoration } from "../../../shared/contract/backups.ts";
import { CONTRACT } from "../../../shared/contract/contract-number.ts";
import { Problem } from "../../../shared/contract/problem.ts";
import type { Ports } from "../../ports/ports.ts";
import { type DeskLock, takeLock } from "../../store/desk-lock.ts";
import { restoreWanted } from "../backups/wanted-restore.ts";
import { type Backend, createBackend } from "../create-backend.ts";
import { clearWorkshops } from "../exports/workshop.ts";
import { type DeskPorts, withLog } from "../log/desk-log.ts";
import { beginAsSaid } from "../seal/first-start.ts";
import { settling } from "../seal/settle-seal.ts";
import { refuseLocked } from "../seal/unlock.ts";
import { type Connected, connectToOwner, unreachable } from "./connect.ts";
import { type DeskFile, removeDeskFile, writeDeskFile } from "./desk-file.ts";
import { type LocalSocket, serveLocally, socketPath } from "./local-socket.ts";
import { giveSigns, refuseOtherMachine } from "./other-machine.ts";
import { prepareFolder } from "./prepare-folder.ts";

/** The desk, held by this process until it closes or dies. */
export interface DeskOwner extends Backend {
  /** Tells other programs where this host shows the desk. */
  readonly announce: (shown: { readonly url: string }) => void;
}

export type OpenDesk =
  | { readonly kind: "owner"; readonly backend: DeskOwner }
  | ({ readonly kind: "taken" } & Connected);

/** How long a desk may be locked without an answer: its owner may just be starting or ending. */
const PATIENCE_MS = 5000;
const BETWEEN_TRIES_MS = 50;

/**
 * Opens the desk, or reaches whoever has it open: one desk has one owner. Throws a Problem with a
 * sentence where neither can be.
 */
export async function openDesk(given: Ports): Promise<OpenDesk> {
  const folder = prepareFolder(given.folder);
  const ports = { ...given, folder };
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const lock = takeLock(join(folder, "desk.lock"));
    if (lock !== null) return { kind: "owner", backend: await own(ports, lock) };
    const reached = await reach(folder);
    if (!(reached instanceof Problem)) return { kind: "taken", ...reached };
    if (Date.now() >= until) throw reached;
    await pause(BETWEEN_TRIES_MS);
  }
}

/** The owner, or the Problem that may pass by itself; any other is thrown. */
async function reach(folder: string): Promise<Connected | Problem> {
  try {
    return await connectToOwner(folder);
  } catch (error) {
    if (error instanceof Problem && error.code === "DESK_LOCKED") return error;
    throw error instanceof Problem ? error : unreachable(folder, error);
  }
}

async function own(given: Ports, lock: DeskLock): Promise<DeskOwner> {
  const ports = withLog(given);
  let backend: Backend | null = null;
  try {
    refuseOtherMachine(ports.folder);
    removeDeskFile(ports.folder);
    refuseLocked(ports.folder, ports.keyStore);
    clearWorkshops(ports.folder);
    const restored = restoreWanted(ports);
    await settleWatched(ports);
    backend = await createAfter(restored, ports);
    await beginAsSaid(ports.folder, backend, ports.log);
    const owner = await openDoor(ports, lock, backend);
    noteHosted(ports, "opened");
    return owner;
  } catch (error) {
    await backend?.close();
    lock.release();
    throw error;
  }
}

/** The host can tell whoever waits how far it is. */
async function settleWatched({ folder, onSealing }: DeskPorts): Promise<void> {
  for (const step of settling(folder)) {
    onSealing?.(step);
    await nextTurn();
  }
}

/** A restore that was asked for and failed is told with what then keeps the desk from opening. */
async function createAfter(restored: Restoration | null, ports: DeskPorts): Promise<Backend> {
  try {
    return await createBackend(ports, restored);
  } catch (error) {
    if (!(error instanceof Problem) || restored === null || restored.ok) throw error;
    throw new Problem(error.code, `${restored.message} ${error.message}`, error.data, error);
  }
}

/** Lets other programs of this user in, and says how in `desk.json`. */
async function openDoor(ports: DeskPorts, lock: DeskLock, backend: Backend): Promise<DeskOwner> {
  const { folder, appVersion } = ports;
  const token = randomBytes(32).toString("hex");
  const socket = await listen(ports, backend, token);
  const file: DeskFile = {
    pid: process.pid,
    socket: socket?.path ?? null,
    token,
    appVersion,
    contract: CONTRACT,
    url: null,
    machine: hostname(),
  };
  writeDeskFile(folder, file);
  const endSigns = giveSigns(folder);
  return {
    ...backend,
    announce: ({ url }) => writeDeskFile(folder, { ...file, url }),
    close: async () => {
      endSigns();
      removeDeskFile(folder);
      await socket?.close();
      await backend.close();
      clearWorkshops(folder);
      noteHosted(ports, "closed");
      lock.release();
    },
  };
}

/** A desk without a door still opens; only other programs cannot join it. */
async function listen(
  ports: DeskPorts,
  backend: Backend,
  token: string,
): Promise<LocalSocket | null> {
  try {
    return await serveLocally(backend.router, socketPath(ports.folder), token);
  } catch (error) {
    ports.log.failed("door", error);
    return null;
  }
}

/** A command from a shell is over at once and not worth two lines. */
function noteHosted({ host, log }: DeskPorts, event: "opened" | "closed"): void {
  if (host !== "shell") log.note(event);
}
