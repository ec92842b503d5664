import { randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { copyFile, open, rename, rm } from "node:fs/promises";
import { dirname, extname, join } from "node:path";
import { reach } from "../../store/fault-points.ts";
import { folderProblem } from "./folder.ts";

/**
 * Puts a file in its place at once or not at all: under a temporary name in the same folder first,
 * on the disk, then renamed. A failure leaves nothing behind.
 */
export async function place(
  target: string,
  fill: (temporary: string) => Promise<void>,
  problem: (error: unknown) => unknown = (error) => folderProblem(error, dirname(target)),
): Promise<void> {
  const temporary = join(dirname(target), `.stet-${randomUUID()}.tmp`);
  try {
    await fill(temporary);
    const handle = await open(temporary, "r+");
    await handle.sync().finally(() => handle.close());
    reach("file.filled", extname(target));
    await rename(temporary, target);
    reach("file.named", extname(target));
  } catch (error) {
    await rm(temporary, { force: true });
    throw problem(error);
  }
}

export function placeContent(target: string, content: string | Uint8Array): Promise<void> {
  return place(target, async (temporary) => {
    const handle = await open(temporary, "wx");
    await handle.writeFile(content).finally(() => handle.close());
  });
}

export function placeCopy(target: string, source: string): Promise<void> {
  return place(target, (temporary) => copyFile(source, temporary, constants.COPYFILE_EXCL));
}
