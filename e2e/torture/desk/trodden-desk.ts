import { cp, mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type { DraftId } from "../../../shared/contract/ids.ts";
import type { DeskClient } from "../../../shared/contract/index.ts";
import { startHost, type TorturedHost } from "../host/tortured-host.ts";
import { pictureIn } from "./picture-in.ts";
import { writerOn } from "./writer.ts";

/** So many rows fold a draft when its desk is closed; so many more are a few short of the next fold. */
const ROWS = { folded: 506, more: 485 };

/** A desk in use, and files that come to it, to be copied for each round. */
export interface TroddenDesk {
  readonly draft: DraftId;
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
  const draft = await withHost(here, async ({ client }) => {
    await client.desk.introduce({ name: "Mara Lind", initials: "ML", sample: false });
    const { id } = await client.drafts.create();
    await client.photos.add({ file: await pictureIn(place, "quay.jpg", "Lea Brandt") });
    await client.bundles.write({ draft: id, path: out });
    await client.backups.make();
    await client.versions.save({ draft: id, name: "Blank", note: null });
    await write(client, id, ROWS.folded);
    return id;
  });
  await withHost(here, ({ client }) => write(client, draft, ROWS.more));
  await withHost(there, async ({ client }) => {
    await client.desk.introduce({ name: "Ines Aldor", initials: "IA", sample: false });
    await client.bundles.open({ path: out });
    await (await writerOn(client, draft)).type("Seen by Ines. ");
    await client.bundles.write({ draft, path: back });
  });
  return {
    draft,
    back,
    copyTo: (folder) => cp(here, folder, { recursive: true }),
    remove: () => rm(place, { recursive: true, force: true }),
  };
}

async function write(client: DeskClient, draft: DraftId, rows: number): Promise<void> {
  const { type } = await writerOn(client, draft);
  for (let row = 0; row < rows; row += 1) await type(`w${row} `);
}

async function withHost<Result>(folder: string, work: (host: TorturedHost) => Promise<Result>) {
  const host = await startHost(folder);
  if (host === null) throw new Error("The host was killed by somebody else.");
  try {
    return await work(host);
  } finally {
    await host.stop();
  }
}
