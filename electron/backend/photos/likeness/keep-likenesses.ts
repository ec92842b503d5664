import type { Context } from "../../context.ts";
import { photoPath } from "../photo-path.ts";

/** Works out what photos look like, one at a time, off everybody's way. */
export interface Likenesses {
  /** There may be new photos. */
  readonly note: () => void;
  /** Leaves the rest for the next start. */
  readonly end: () => Promise<void>;
}

/** Old photos can wait until whoever opened the desk has what they came for. */
const FIRST_MS = 5000;

/** `failed` hears of what could not be read or kept; the next note tries again. */
export function keepLikenesses(
  { reader, writer, pictures, ports }: Pick<Context, "reader" | "writer" | "pictures" | "ports">,
  failed: (error: unknown) => void,
): Likenesses {
  let running: Promise<void> | null = null;
  let isAgain = false;
  let isEnded = false;

  const workOut = async () => {
    for (const { hash, mediaType } of await reader.call("photos.unlikened", null)) {
      if (isEnded) return;
      const file = photoPath(ports.folder, hash, mediaType);
      const likeness = await pictures.call("pictures.likeness", { file });
      await writer.call("photos.keepLikeness", { hash, likeness });
    }
  };
  const note = () => {
    isAgain = true;
    running ??= run();
  };
  const run = async () => {
    while (isAgain && !isEnded) {
      isAgain = false;
      await workOut().catch(failed);
    }
    running = null;
  };
  const first = setTimeout(note, FIRST_MS);
  first.unref();
  return {
    note,
    end: async () => {
      isEnded = true;
      clearTimeout(first);
      await running;
    },
  };
}
