import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** The clock of a file system may tick as slowly: what was just written may change once more unseen. */
const SLOWEST_TICK_MS = 2000;

/**
 * Another text whenever a file of the folder is another than it was; null where one was written so
 * recently that this cannot be said yet. A folder that is not there has no files.
 */
export async function folderStamp(folder: string, now = Date.now()): Promise<string | null> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(noFolder);
  const stamps = entries.map(async (entry) => {
    const kind = `${entry.isSymbolicLink()} ${entry.isFile()}`;
    const found = await stat(join(folder, entry.name), { bigint: true }).catch(() => null);
    if (found === null) return { stamp: `${entry.name} ${kind}`, at: 0 };
    const { ino, size, mtimeNs, ctimeNs, mtimeMs, ctimeMs } = found;
    const stamp = [entry.name, kind, ino, size, mtimeNs, ctimeNs].join(" ");
    return { stamp, at: Math.max(Number(mtimeMs), Number(ctimeMs)) };
  });
  const all = await Promise.all(stamps);
  if (all.some(({ at }) => at > now - SLOWEST_TICK_MS)) return null;
  return all
    .map(({ stamp }) => stamp)
    .sort()
    .join("\n");
}

function noFolder(error: NodeJS.ErrnoException) {
  if (error.code === "ENOENT" || error.code === "ENOTDIR") return [];
  throw error;
}
