import { rm } from "node:fs/promises";
import { join } from "node:path";
import { BUNDLE_ENDING } from "../../../shared/contract/bundles.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import { wantedName } from "../../../shared/exports/file-name.ts";
import type { Context } from "../context.ts";
import { workshopOf } from "../exports/workshop.ts";
import { type Leaving, writeTo } from "./hand-over.ts";
import { keepHandedOver } from "./keep-handed-over.ts";

/** A bundle in a place of its own, for a host that hands it on: as a download, or dragged out. */
export interface LentBundle {
  readonly path: string;
  /** As a person would name it. */
  readonly name: string;
  readonly bytes: number;
  /** Takes the file away. */
  readonly release: () => Promise<void>;
}

export async function lendBundle(
  context: Context,
  draft: DraftId,
  leaving: Leaving = {},
): Promise<LentBundle> {
  const row = await context.reader.call("drafts.row", { id: draft });
  const name = `${wantedName(row)}${BUNDLE_ENDING}`;
  const folder = await workshopOf(context.ports.folder);
  const release = () => rm(folder, { recursive: true, force: true });
  try {
    const path = join(folder, name);
    const { bytes } = await writeTo(context, draft, path, leaving);
    await keepHandedOver(context, draft, { name, path, clean: leaving.clean });
    return { path, name, bytes, release };
  } catch (error) {
    await release();
    throw error;
  }
}
