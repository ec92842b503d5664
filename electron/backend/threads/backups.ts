import { parentPort } from "node:worker_threads";
import type { DeskEvent } from "../../../shared/contract/desk.ts";
import type { BackupOps } from "../backups/keep-backups.ts";
import { keepBackup } from "../backups/make-backup.ts";
import { writeFile } from "../backups/write-file.ts";
import { progressOf } from "../progress.ts";
import { sealBackups } from "../seal/seal-backups.ts";
import { CLOSE, faultOf, type Message, type Request } from "./protocol.ts";

/** The thread that makes backups, started for each: neither a writer nor a reader waits for one. */
const post = (message: Message) => parentPort?.postMessage(message);

const tell = (event: DeskEvent) => post({ kind: "notice", notice: { kind: "event", event } });

const ops: BackupOps = {
  "backups.make": keepBackup,
  "backups.writeTo": (order) => writeFile(order, tell),
  "backups.sealPlain": ({ desk, ticket }) => sealBackups(desk, progressOf(ticket, tell)),
};

parentPort?.on("message", (request: Request | typeof CLOSE) => {
  if (request === CLOSE) parentPort?.close();
  else post(answer(request));
});
post({ kind: "ready" });

function answer({ id, name, input }: Request): Message {
  const op = (ops as unknown as Readonly<Record<string, (input: unknown) => unknown>>)[name];
  try {
    if (op === undefined) throw new RangeError(`The thread of backups knows no ${name}.`);
    return { kind: "done", id, output: op(input) };
  } catch (error) {
    return { kind: "failed", id, fault: faultOf(error) };
  }
}
