import type { DeskEvent } from "../../../shared/contract/desk.ts";
import type { Context } from "../context.ts";
import { type RunningThread, startThread } from "../threads/start-thread.ts";
import type { LockOrder } from "./lock-file.ts";
import type { Checked, ReadOrder } from "./read-bundle.ts";
import type { WriteOrder, Written } from "./write-bundle.ts";

/** What the bundling thread can be asked for. */
export interface BundleOps {
  "bundles.write"(order: WriteOrder): Written;
  "bundles.read"(order: ReadOrder): Checked;
  /** Answers with the locked file's size in bytes. */
  "bundles.lock"(order: LockOrder): number;
  "bundles.unlock"(order: LockOrder): null;
}

/** Does the work in a thread started for it: neither who writes nor who reads waits for a bundle. */
export async function inBundleThread<Result>(
  { ports, hub }: Pick<Context, "ports" | "hub">,
  work: (thread: RunningThread<BundleOps>) => Promise<Result>,
): Promise<Result> {
  const thread = await startThread<BundleOps>(ports.workers.bundles, null, {
    onNotice: (notice) => {
      if (notice.kind === "event") hub.publish(notice.event satisfies DeskEvent);
    },
    log: ports.log,
  });
  try {
    return await work(thread);
  } finally {
    await thread.close();
  }
}
