import { createWriteStream } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { OpenedBundle } from "../../../shared/contract/bundles.ts";
import type { Context } from "../context.ts";
import { workshopOf } from "../exports/workshop.ts";
import type { Leaving } from "./hand-over.ts";
import { openBundle } from "./open-bundle.ts";

/** Opens a bundle that came over the wire, e.g. since it was dropped on the desk. */
export async function openSent(
  context: Context,
  file: File,
  leaving: Leaving,
): Promise<OpenedBundle> {
  const folder = await workshopOf(context.ports.folder);
  try {
    const path = join(folder, "sent");
    await pipeline(file.stream(), createWriteStream(path, { mode: 0o600 }));
    return await openBundle(context, path, { ...leaving, name: file.name });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
