import { parentPort } from "node:worker_threads";
import type { BundleOps } from "../bundles/bundle-thread.ts";
import { readBundle } from "../bundles/read-bundle.ts";
import { writeBundle } from "../bundles/write-bundle.ts";
import { CLOSE, faultOf, type Message, type Request } from "./protocol.ts";

/** The thread that writes and checks bundles, started for each. */
const post = (message: Message) => parentPort?.postMessage(message);

const ops: BundleOps = {
  "bundles.write": (order) =>
    writeBundle(order, (event) => post({ kind: "notice", notice: { kind: "event", event } })),
  "bundles.read": readBundle,
};

parentPort?.on("message", (request: Request | typeof CLOSE) => {
  if (request === CLOSE) parentPort?.close();
  else post(answer(request));
});
post({ kind: "ready" });

function answer({ id, name, input }: Request): Message {
  const op = (ops as unknown as Readonly<Record<string, (input: unknown) => unknown>>)[name];
  try {
    if (op === undefined) throw new RangeError(`The bundling thread knows no ${name}.`);
    return { kind: "done", id, output: op(input) };
  } catch (error) {
    return { kind: "failed", id, fault: faultOf(error) };
  }
}
