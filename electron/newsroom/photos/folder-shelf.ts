import { randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { access, mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import type { Readable } from "node:stream";
import { checked } from "./checked.ts";
import type { PhotoShelf } from "./photo-shelf.ts";

const INCOMING = ".incoming-";

/** Photos in a folder, each under its hash. A kill leaves nothing that looks like one. */
export async function openFolderShelf(folder: string): Promise<PhotoShelf> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  for (const name of await readdir(folder)) {
    if (name.startsWith(INCOMING)) await rm(path.join(folder, name), { force: true });
  }
  const placeOf = (hash: string) => path.join(folder, hash);
  const has = (hash: string) =>
    access(placeOf(hash)).then(
      () => true,
      () => false,
    );
  return {
    has,
    read: async (hash) => {
      const found = await stat(placeOf(hash)).catch(() => null);
      if (found === null) return null;
      return { bytes: found.size, stream: createReadStream(placeOf(hash)) };
    },
    keep: async (hash, incoming) => {
      const temporary = path.join(folder, `${INCOMING}${randomUUID()}`);
      try {
        await write(temporary, hash, incoming);
        await rename(temporary, placeOf(hash));
        await syncFolder(folder);
      } finally {
        await rm(temporary, { force: true });
      }
    },
    answers: () =>
      access(folder).then(
        () => true,
        () => false,
      ),
  };
}

async function write(place: string, hash: string, incoming: Readable): Promise<void> {
  const file = await open(place, "wx", 0o600);
  try {
    for await (const chunk of checked(hash, incoming)) await file.write(chunk);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** The name, too, is to outlive a power loss. Windows knows no such thing and needs none. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r").catch(() => null);
  if (handle === null) return;
  await handle.sync().catch(() => undefined);
  await handle.close();
}
