import { parentPort, workerData } from "node:worker_threads";
import { uuidv7 } from "uuidv7";
import { openStore } from "../../store/open-store.ts";
import { deviceKey } from "../../store/queries/devices.ts";
import { readSetting, writeSetting } from "../../store/queries/settings.ts";
import type { Store } from "../../store/store.ts";
import { makeBackup } from "../backups/make-backup.ts";
import { openDrafts } from "../drafts/open-drafts.ts";
import { CLOSE, faultOf, type Message, type Request, type ThreadSetup } from "./protocol.ts";
import { writeOps } from "./write-ops.ts";
import { createWriteQueue } from "./write-queue.ts";

/** The one thread that writes to the desk's database. */
function start({ folder, database, appVersion, at }: ThreadSetup): void {
  const post = (message: Message) => parentPort?.postMessage(message);
  try {
    const store = openStore(database, {
      readonly: false,
      // Which older ones may go is said in the desk, which is not open yet.
      backUp: () => makeBackup({ desk: folder, at, appVersion }),
    });
    const device = store.transaction(() => settle(store));
    const drafts = openDrafts(store);
    const queue = createWriteQueue({ folder, store, drafts, device, ops: writeOps, post });
    let scheduled = false;
    parentPort?.on("message", (request: Request | typeof CLOSE) => {
      if (request === CLOSE) {
        queue.drain();
        store.close();
        parentPort?.close();
        return;
      }
      queue.push(request);
      if (scheduled) return;
      scheduled = true;
      // After every message that has already arrived: those share the next commit.
      setImmediate(() => {
        scheduled = false;
        queue.drain();
      });
    });
    post({ kind: "ready" });
  } catch (error) {
    post({ kind: "refused", fault: faultOf(error) });
  }
}

/** Gives a new desk its id, and this device its key. */
function settle(store: Store): number {
  const at = new Date().toISOString();
  if (readSetting(store, "desk") === null) writeSetting(store, "desk", uuidv7());
  const device = readSetting(store, "device") ?? uuidv7();
  writeSetting(store, "device", device);
  return deviceKey(store, device, at);
}

start(workerData as ThreadSetup);
