import { parentPort, workerData } from "node:worker_threads";
import { openStore } from "../../store/open-store.ts";
import { openDrafts } from "../drafts/open-drafts.ts";
import { CLOSE, faultOf, type Message, type Request, type ThreadSetup } from "./protocol.ts";
import { readOps } from "./read-ops.ts";
import type { ReadingDesk } from "./thread-desk.ts";

/** The thread that reads, with its own read-only connection. */
function start({ folder, database }: ThreadSetup): void {
  const post = (message: Message) => parentPort?.postMessage(message);
  try {
    const store = openStore(database, { readonly: true });
    const desk: ReadingDesk = { folder, store, drafts: openDrafts(store) };
    parentPort?.on("message", (request: Request | typeof CLOSE) => {
      if (request !== CLOSE) return post(answer(desk, request));
      store.close();
      parentPort?.close();
    });
    post({ kind: "ready" });
  } catch (error) {
    post({ kind: "refused", fault: faultOf(error) });
  }
}

/** Each read sees one moment of the desk. */
function answer(desk: ReadingDesk, { id, name, input }: Request): Message {
  const ops: Readonly<Record<string, (desk: ReadingDesk, input: never) => unknown>> = readOps;
  try {
    const op = ops[name];
    if (op === undefined) throw new RangeError(`The reader knows no ${name}.`);
    return { kind: "done", id, output: desk.store.transaction(() => op(desk, input as never)) };
  } catch (error) {
    desk.drafts.forgetAll();
    return { kind: "failed", id, fault: faultOf(error) };
  }
}

start(workerData as ThreadSetup);
