import { parentPort, workerData } from "node:worker_threads";
import { reach } from "../../store/fault-points.ts";
import { openStore } from "../../store/open-store.ts";
import { openDrafts } from "../drafts/open-drafts.ts";
import { leaving } from "../row-texts.ts";
import { createChronicles } from "../versions/history/chronicles.ts";
import { inParts } from "./long-answer.ts";
import { CLOSE, faultOf, type Message, type Request, type ThreadSetup } from "./protocol.ts";
import { opsWith } from "./read-ops.ts";
import type { ReadingDesk } from "./thread-desk.ts";

/**
 * The thread that reads, with its own read-only connection. It opens the database with the first
 * read, which comes after the writer has made or migrated it, so that both can load at once.
 */
function start({ folder, database }: ThreadSetup): void {
  const post = (message: Message) => parentPort?.postMessage(message, leavingBy(message));
  let desk: ReadingDesk | null = null;
  const open = (): ReadingDesk => {
    if (desk !== null) return desk;
    const store = openStore(database, { readonly: true });
    desk = { folder, store, drafts: openDrafts(store), chronicles: createChronicles(store) };
    return desk;
  };
  parentPort?.on("message", (request: Request | typeof CLOSE) => {
    if (request !== CLOSE) {
      void answer(open, request).then(post);
      return;
    }
    desk?.store.close();
    parentPort?.close();
  });
  post({ kind: "ready" });
}

async function answer(open: () => ReadingDesk, { id, name, input }: Request): Promise<Message> {
  try {
    reach("read.begun", name);
    const found = opsWith(name);
    const { ofDesk, ofFiles } = found instanceof Promise ? await found : found;
    const fileOps: Readonly<Record<string, (input: never) => unknown>> = ofFiles;
    const output = await (fileOps[name]?.(input as never) ?? read(open, ofDesk, name, input));
    const parts = inParts(output);
    return parts === null ? { kind: "done", id, output } : { kind: "parts", id, parts };
  } catch (error) {
    return { kind: "failed", id, fault: faultOf(error) };
  }
}

function leavingBy(message: Message): ArrayBuffer[] {
  return message.kind === "done" ? leaving(message.output) : [];
}

/** Each read sees one moment of the desk. */
function read(
  open: () => ReadingDesk,
  ops: Readonly<Record<string, (desk: ReadingDesk, input: never) => unknown>>,
  name: string,
  input: unknown,
): unknown {
  const desk = open();
  const op = ops[name];
  if (op === undefined) throw new RangeError(`The reader knows no ${name}.`);
  return desk.store.transaction(() => op(desk, input as never));
}

start(workerData as ThreadSetup);
