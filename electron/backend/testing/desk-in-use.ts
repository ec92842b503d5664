import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import type { DeskClient } from "../../../shared/contract/index.ts";
import { openDesk } from "../desk/open-desk.ts";
import { portsFor } from "./ports-for.ts";

interface DeskInUse {
  readonly client: DeskClient;
  readonly folder: string;
  readonly close: () => Promise<void>;
}

let opened: Promise<DeskInUse> | undefined;

afterAll(async () => {
  const desk = await opened;
  await desk?.close();
  if (desk !== undefined) rmSync(desk.folder, { recursive: true, force: true });
});

/**
 * One desk for all tests of a file that begin with drafts of their own: to open one costs more than
 * most of what is tested. What the test before made lies in the bin; its photos are on the desk.
 */
export async function deskInUse(): Promise<Omit<DeskInUse, "close">> {
  opened ??= openFirst();
  const { client, folder } = await opened;
  for (const { id } of await client.drafts.list({})) await client.drafts.bin({ id });
  return { client, folder };
}

async function openFirst(): Promise<DeskInUse> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "stet-in-use-")));
  const desk = await openDesk(portsFor(folder));
  if (desk.kind !== "owner") throw new RangeError("Somebody else has this desk open.");
  const { client, close } = desk.backend;
  await client.desk.introduce({ name: "Lea Brandt", initials: "LB" });
  return { client, folder, close };
}
