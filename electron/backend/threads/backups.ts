import { parentPort } from "node:worker_threads";
import { type BackupOrder, keepBackup } from "../backups/make-backup.ts";
import { CLOSE, faultOf, type Message, type Request } from "./protocol.ts";

/** The thread that makes backups, started for each: neither a writer nor a reader waits for one. */
const post = (message: Message) => parentPort?.postMessage(message);

parentPort?.on("message", (request: Request | typeof CLOSE) => {
  if (request === CLOSE) parentPort?.close();
  else post(answer(request));
});
post({ kind: "ready" });

function answer({ id, input }: Request): Message {
  try {
    return { kind: "done", id, output: keepBackup(input as BackupOrder) };
  } catch (error) {
    return { kind: "failed", id, fault: faultOf(error) };
  }
}
