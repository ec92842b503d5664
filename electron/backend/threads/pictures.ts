import { parentPort } from "node:worker_threads";
import sharp from "sharp";
import { reach } from "../../store/fault-points.ts";
import { draw } from "../photos/draw.ts";
import { fitPicture } from "../photos/fit-picture.ts";
import { judge } from "../photos/judge.ts";
import { likenessOf } from "../photos/likeness/likeness.ts";
import { makeCopy } from "../photos/make-copy.ts";
import { makeShown } from "../photos/make-shown.ts";
import type { PictureOps } from "../photos/picture-thread.ts";
import { pixelsOf } from "../photos/pixels-of.ts";
import { lanes } from "./lanes.ts";
import { CLOSE, faultOf, type Message, type Request } from "./protocol.ts";

/** The thread that decodes and encodes pictures. */
const post = (message: Message) => parentPort?.postMessage(message);

type Ops = {
  readonly [Name in keyof PictureOps]: (
    ...input: Parameters<PictureOps[Name]>
  ) => Promise<ReturnType<PictureOps[Name]>>;
};

const ops: Ops = {
  "pictures.judge": (order) => judge(order, order.mediaType),
  "pictures.draw": draw,
  "pictures.show": makeShown,
  "pictures.copy": makeCopy,
  "pictures.likeness": ({ file }) => likenessOf(file),
  "pictures.pixels": ({ file }) => pixelsOf(file),
  "pictures.fit": fitPicture,
};

const AT_ONCE = 2;
/** What was decoded is not needed again, and its memory is. */
sharp.cache(false);
sharp.concurrency(1);
const inLane = lanes(AT_ONCE);

parentPort?.on("message", (request: Request | typeof CLOSE) => {
  if (request === CLOSE) parentPort?.close();
  else void inLane(() => answer(request)).then(post);
});
post({ kind: "ready" });

async function answer({ id, name, input }: Request): Promise<Message> {
  const byName = ops as unknown as Readonly<Record<string, (input: unknown) => Promise<unknown>>>;
  try {
    reach("picture.begun", name);
    const op = byName[name];
    if (op === undefined) throw new RangeError(`The picture thread knows no ${name}.`);
    return { kind: "done", id, output: await op(input) };
  } catch (error) {
    return { kind: "failed", id, fault: faultOf(error) };
  }
}
