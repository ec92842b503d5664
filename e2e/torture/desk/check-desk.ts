import { readdirSync } from "node:fs";
import path from "node:path";
import * as Y from "yjs";
import { loadDraft, replayDraft } from "../../../electron/backend/drafts/open-drafts.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import { onDisk } from "../../deeds/on-disk.ts";
import { withHost } from "../host/with-host.ts";
import type { Writer } from "./writer.ts";

type Written = Pick<Writer, "draft" | "acknowledged" | "underWay">;

/**
 * Throws where the closed desk lacks what was acknowledged or, where nobody else changed the draft,
 * holds more than one change beside it.
 */
export function checkWritten(
  folder: string,
  { draft, acknowledged, underWay }: Written,
  { alone = true } = {},
): void {
  const held = docOnDisk(folder, draft);
  const more = holding(held, acknowledged);
  if (!sameText(held, more)) throw new Error("A change that was acknowledged is not on the desk.");
  const own = holding(new Y.Doc(), acknowledged);
  if (!alone || sameText(held, own)) return;
  if (underWay !== null) Y.applyUpdate(own, underWay);
  if (!sameText(held, own)) throw new Error("The desk holds what nobody wrote.");
}

/** The draft as its journal says, read with no host in between; replaying it must give the same. */
function docOnDisk(folder: string, draft: DraftId): Y.Doc {
  return onDisk(folder, { readonly: true }, (store) => {
    const { doc } = loadDraft(store, draft);
    if (!sameText(doc, replayDraft(store, draft).doc)) {
      throw new Error("A draft opened is not its journal replayed.");
    }
    return doc;
  });
}

function holding(doc: Y.Doc, updates: readonly Uint8Array[]): Y.Doc {
  const all = new Y.Doc();
  Y.applyUpdate(all, Y.encodeStateAsUpdate(doc));
  for (const update of updates) Y.applyUpdate(all, update);
  return all;
}

function sameText(one: Y.Doc, other: Y.Doc): boolean {
  return Y.equalSnapshots(Y.snapshot(one), Y.snapshot(other));
}

/** Opens the desk again: it must verify clean, and leave nothing half made behind when it closes. */
export async function checkWhole(folder: string): Promise<void> {
  await withHost(folder, async ({ client }) => {
    const { problems } = await client.desk.verify({});
    if (problems.length > 0) throw new Error(`The desk is not whole: ${problems.join(" ")}`);
  });
  const left = leftovers(folder);
  if (left.length > 0) throw new Error(`Left behind: ${left.join(", ")}`);
}

const HALF_MADE =
  /(?:^|\/)(?:\.incoming-|\.unfinished-)|\.(?:incoming|tmp|turning)$|-journal$|-wal$|-shm$/;

function leftovers(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => name.split(path.sep).join("/"))
    .filter((name) => HALF_MADE.test(name));
}
