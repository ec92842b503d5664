import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import { type DeskOwner, openDesk } from "../desk/open-desk.ts";
import { portsFor } from "./ports-for.ts";

interface DeskInUse extends Pick<DeskOwner, "client" | "lendPhoto" | "subscribe"> {
  readonly folder: string;
  readonly end: () => Promise<void>;
}

let opened:
  | { readonly testFile: string | undefined; readonly desk: Promise<DeskInUse> }
  | undefined;

/**
 * One desk for all tests of a file that begin with drafts of their own: to open one costs more than
 * most of what is tested. What the test before made lies in the bin; its photos are on the desk.
 * It is open until another file asks for one, or the process ends.
 */
export async function deskInUse(): Promise<Omit<DeskInUse, "end">> {
  const testFile = expect.getState().testPath;
  const before = opened;
  if (before !== undefined && before.testFile === testFile) return emptied(await before.desk);
  const desk = openFirst();
  opened = { testFile, desk };
  await (await before?.desk)?.end();
  return emptied(await desk);
}

async function emptied({ end: _, ...desk }: DeskInUse): Promise<Omit<DeskInUse, "end">> {
  const { drafts } = desk.client;
  for (const { id } of await drafts.list({})) await drafts.bin({ id });
  return desk;
}

async function openFirst(): Promise<DeskInUse> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "stet-in-use-")));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once("exit", remove);
  const desk = await openDesk(portsFor(folder));
  if (desk.kind !== "owner") throw new RangeError("Somebody else has this desk open.");
  const { client, lendPhoto, subscribe, close } = desk.backend;
  await client.desk.introduce({ name: "Lea Brandt", initials: "LB" });
  const end = async () => {
    process.off("exit", remove);
    await close();
    remove();
  };
  return { client, lendPhoto, subscribe, folder, end };
}
