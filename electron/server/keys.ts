import { randomBytes } from "node:crypto";
import { readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";

/** What the browser host keeps in the desk's folder between two starts. */
const deskKeys = z.object({
  /** 32 random bytes in hex: signs tokens and cookies, so that a restart keeps a page signed in. */
  secret: z.string().regex(/^[0-9a-f]{64}$/),
  /** The port of last time; an open page comes back to it. */
  port: z.number().int().min(1).max(65535).nullable(),
});
export type DeskKeys = z.infer<typeof deskKeys>;

/** Readable by its owner alone: whoever has it is let in. */
const FILE = "browser-host.json";

/** The keys of this desk, or new ones where there are none that can be read. */
export async function readKeys(folder: string): Promise<DeskKeys> {
  return (await keysOnDisk(folder)) ?? { secret: randomBytes(32).toString("hex"), port: null };
}

export async function keysOnDisk(folder: string): Promise<DeskKeys | null> {
  try {
    const kept = deskKeys.safeParse(JSON.parse(await readFile(path.join(folder, FILE), "utf8")));
    return kept.success ? kept.data : null;
  } catch {
    // Missing or broken: a page then has to be opened by a new address, nothing worse.
    return null;
  }
}

export async function keepKeys(folder: string, keys: DeskKeys): Promise<void> {
  const file = path.join(folder, FILE);
  const temporary = `${file}.${process.pid}`;
  await writeFile(temporary, JSON.stringify(keys), { mode: 0o600 });
  await rename(temporary, file);
}
