import { parentPort } from "node:worker_threads";
import { reach } from "../../store/fault-points.ts";
import type { BundleOps } from "../bundles/bundle-thread.ts";
import { lockFile, unlockFile } from "../bundles/lock-file.ts";
import { readBundle } from "../bundles/read-bundle.ts";
import { writeBundle } from "../bundles/write-bundle.ts";
import { CLOSE, faultOf, type Message, type Request } from "./protocol.ts";

/** The thread that writes and checks bundles, started for each. */
const post = (message: Message) => parentPort?.postMessage(message);

type Ops = {
  readonly [Name in keyof BundleOps]: (
    ...input: Parameters<BundleOps[Name]>
  ) => ReturnType<BundleOps[Name]> | Promise<ReturnType<BundleOps[Name]>>;
};

const ops: Ops = {
  "bundles.write": (order) =>
    writeBundle(order, (event) => post({ kind: "notice", notice: { kind: "event", event } })),
  "bundles.read": readBundle,
  "bundles.lock": lockFile,
  "bundles.unlock": unlockFile,
};

parentPort?.on("message", (request: Request | typeof CLOSE) => {
  if (request === CLOSE) parentPort?.close();
  else void answer(request).then(post);
});
post({ kind: "ready" });

async function answer({ id, name, input }: Request): Promise<Message> {
  const op = (ops as unknown as Readonly<Record<string, (input: unknown) => unknown>>)[name];
  try {
    if (op === undefined) throw new RangeError(`The bundling thread knows no ${name}.`);
    reach("bundle.begun", name);
    return { kind: "done", id, output: await op(input) };
  } catch (error) {
    return { kind: "failed", id, fault: faultOf(error) };
  }
}
