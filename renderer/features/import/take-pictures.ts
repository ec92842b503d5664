import { toProblem } from "../../../shared/contract/from-wire.ts";
import type { ImportResult } from "../../../shared/contract/imports.ts";
import type { DeskClient } from "../../../shared/contract/index.ts";
import { say } from "../../../shared/words/say.ts";
import type { Step } from "../../bridge/follow-work.ts";
import type { PathedFile } from "./pathed-files.ts";

interface Watching {
  readonly tell: (step: Step) => void;
  /** Aborted when nobody waits for it any more. */
  readonly gone: AbortSignal;
  /** Aborted when what is at hand is to be the last. */
  readonly stop: AbortSignal;
}

/**
 * Brings pictures onto the desk, one after the other, so that a card full of them takes no more
 * memory than one. A bad one stops no other, and what came in stays.
 */
export async function takePictures(
  client: Pick<DeskClient, "photos">,
  pictures: readonly PathedFile[],
  { tell, gone, stop }: Watching,
): Promise<ImportResult & { readonly photos: number }> {
  const failed: ImportResult["failed"] = [];
  const taken = new Set<string>();
  for (const [done, { path, file }] of pictures.entries()) {
    if (gone.aborted) break;
    if (stop.aborted) {
      failed.push({ file: path, error: notBegun(path), notReached: true });
      continue;
    }
    tell({ done, total: pictures.length, name: path });
    try {
      taken.add((await client.photos.add({ file }, { signal: gone })).hash);
    } catch (error) {
      failed.push({ file: path, error: toProblem(error).message });
    }
  }
  return { drafts: [], photos: taken.size, failed };
}

const notBegun = (path: string) =>
  say(
    "“{path}” was not begun: the import was stopped before it. Import it again when you want it.",
    { path },
  );
