import type { PhotoMediaType } from "../../../shared/article/asset.ts";
import type { Thread } from "../context.ts";
import type { DeskPorts } from "../log/desk-log.ts";
import { lastingThread } from "../threads/lasting-thread.ts";
import type { RunningThread } from "../threads/start-thread.ts";
import type { Drawn, DrawOrder } from "./draw.ts";
import type { FitOrder, FittedPicture } from "./fit-picture.ts";
import type { Judged, JudgeOrder } from "./judge.ts";
import type { CopyOrder } from "./make-copy.ts";
import type { ShowOrder } from "./make-shown.ts";

/** What the picture thread can be asked for. Paths are absolute; files are written whole or not at all. */
export interface PictureOps {
  /** Whether a file is a picture that the desk can keep, with its measures and its thumbnail. */
  "pictures.judge"(order: JudgeOrder & { readonly mediaType: PhotoMediaType }): Judged;
  /** A drawing turned into a picture of pixels. */
  "pictures.draw"(order: DrawOrder): Drawn;
  /** A copy to be shown; false where the photo's own file serves better. */
  "pictures.show"(order: ShowOrder): boolean;
  /** A copy for an export; false where the photo's own file does. */
  "pictures.copy"(order: CopyOrder): boolean;
  /** What the picture in a file looks like. */
  "pictures.likeness"(input: { readonly file: string }): string;
  /** A hash of the pixels in a file; null where they cannot be read. */
  "pictures.pixels"(input: { readonly file: string }): string | null;
  /** Makes a copy of a photo ready to be packed into a file, in its place. */
  "pictures.fit"(order: FitOrder): FittedPicture;
  /** The program that writes what copies say of themselves. */
  "pictures.exiftool"(input: null): string;
}

export interface PictureThread extends Thread<PictureOps> {
  readonly close: () => Promise<void>;
}

/**
 * The thread that decodes pictures, started when it is first needed. It works on two at a time: more
 * would take the memory and the disk's threads from those who write.
 */
export function pictureThread({ workers, log }: Pick<DeskPorts, "workers" | "log">): PictureThread {
  let started: Promise<RunningThread<PictureOps>> | null = null;
  const start = () =>
    lastingThread<PictureOps>(workers.pictures, null, { onNotice: () => undefined, log });
  return {
    call: async (name, input) => {
      started ??= start();
      return (await started).call(name, input);
    },
    close: async () => {
      await (await started)?.close();
    },
  };
}
