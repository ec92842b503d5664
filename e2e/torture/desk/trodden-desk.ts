import { cp, mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type { DraftId } from "../../../shared/contract/ids.ts";
import type { DeskClient } from "../../../shared/contract/index.ts";
import { withHost } from "../host/with-host.ts";
import { pictureIn } from "./picture-in.ts";
import { beginOn, writerOn } from "./writer.ts";

/** So many rows fold a draft when its desk is closed; so many more are a few short of the next fold. */
const ROWS = { folded: 506, more: 485 };

/** A desk in use, and files that come to it, to be copied for each round. */
export interface TroddenDesk {
  readonly draft: DraftId;
  /** Every change of it that the desk said it has. */
  readonly acknowledged: readonly Uint8Array[];
  /** A hand-over of that draft, written on at another desk. */
  readonly back: string;
  /** Lays a copy into the folder. */
  readonly copyTo: (folder: string) => Promise<void>;
  readonly remove: () => Promise<void>;
}

export async function treadDesk(): Promise<TroddenDesk> {
  const place = await mkdtemp(path.join(os.tmpdir(), "stet-trodden-"));
  const [here, there] = [path.join(place, "desk"), path.join(place, "other")];
  const out = path.join(place, "out.stet");
  const back = path.join(place, "back.stet");
  const acknowledged: Uint8Array[] = [];
  const draft = await withHost(here, async ({ client }) => {
    const { draft: id } = await beginOn(client);
    await client.photos.add({ file: await pictureIn(place, "quay.jpg", "Lea Brandt") });
    await client.bundles.write({ draft: id, path: out });
    await client.backups.make();
    await client.versions.save({ draft: id, name: "Blank", note: null });
    acknowledged.push(...(await write(client, id, ROWS.folded)));
    return id;
  });
  await withHost(here, async ({ client }) => {
    acknowledged.push(...(await write(client, draft, ROWS.more)));
  });
  await withHost(there, async ({ client }) => {
    await client.desk.introduce({ name: "Ines Aldor", initials: "IA", sample: false });
    await client.bundles.open({ path: out });
    await (await writerOn(client, draft)).type("Seen by Ines. ");
    await client.bundles.write({ draft, path: back });
  });
  return {
    draft,
    acknowledged,
    back,
    copyTo: (folder) => cp(here, folder, { recursive: true }),
    remove: () => rm(place, { recursive: true, force: true }),
  };
}

async function write(client: DeskClient, draft: DraftId, rows: number) {
  const { type, acknowledged } = await writerOn(client, draft);
  for (let row = 0; row < rows; row += 1) await type(`w${row} `);
  return acknowledged;
}
