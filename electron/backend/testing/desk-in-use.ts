import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { atTheEnd } from "../../store/testing/new-folder.ts";
import { type DeskOwner, openDesk } from "../desk/open-desk.ts";
import { portsFor } from "./ports-for.ts";

interface DeskInUse extends Pick<DeskOwner, "client" | "lendPhoto" | "subscribe"> {
  readonly folder: string;
}

let opened: Promise<DeskInUse> | undefined;

/**
 * One desk for all tests of a file that begin with drafts of their own: to open one costs more than
 * most of what is tested. What the test before made lies in the bin; its photos are on the desk.
 */
export async function deskInUse(): Promise<DeskInUse> {
  opened ??= openFirst();
  const desk = await opened;
  const { drafts } = desk.client;
  for (const { id } of await drafts.list({})) await drafts.bin({ id });
  return desk;
}

async function openFirst(): Promise<DeskInUse> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "stet-in-use-")));
  const desk = await openDesk(portsFor(folder));
  if (desk.kind !== "owner") throw new RangeError("Somebody else has this desk open.");
  const { client, lendPhoto, subscribe, close } = desk.backend;
  atTheEnd(async () => {
    opened = undefined;
    await close();
    rmSync(folder, { recursive: true, force: true });
  });
  await client.desk.introduce({ name: "Lea Brandt", initials: "LB" });
  return { client, lendPhoto, subscribe, folder };
}
