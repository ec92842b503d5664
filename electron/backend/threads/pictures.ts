import { parentPort } from "node:worker_threads";
import sharp from "sharp";
import { reach } from "../../store/fault-points.ts";
import { bundledExiftool } from "../exports/inscribe/bundled-exiftool.ts";
import { draw } from "../photos/draw.ts";
import { fitPicture } from "../photos/fit-picture.ts";
import { judge } from "../photos/judge.ts";
import { likenessOf } from "../photos/likeness/likeness.ts";
import { makeCopy } from "../photos/make-copy.ts";
import { makeShown } from "../photos/make-shown.ts";
import type { PictureOps } from "../photos/picture-thread.ts";
import { pixelsOf } from "../photos/pixels-of.ts";
import { type Answers, answerer } from "./answerer.ts";

/** The thread that decodes and encodes pictures. */
const AT_ONCE = 2;
/** What was decoded is not needed again, and its memory is. */
sharp.cache(false);
sharp.concurrency(1);

const ops: Answers<PictureOps> = {
  "pictures.judge": (order) => judge(order, order.mediaType),
  "pictures.draw": draw,
  "pictures.show": makeShown,
  "pictures.copy": makeCopy,
  "pictures.likeness": ({ file }) => likenessOf(file),
  "pictures.pixels": ({ file }) => pixelsOf(file),
  "pictures.fit": fitPicture,
  "pictures.exiftool": bundledExiftool,
};

answerer(parentPort, AT_ONCE, ops, (name) => reach("picture.begun", name));
