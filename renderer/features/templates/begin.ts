import type { DraftId } from "../../../shared/contract/ids.ts";
import type { DeskClient } from "../../../shared/contract/index.ts";
import type { Template } from "../../../shared/contract/templates.ts";
import { noteBegun } from "./begun.ts";

/** A new draft that begins with the template. */
export async function beginWith(client: DeskClient, { id, name }: Template): Promise<DraftId> {
  const row = await client.templates.use({ id });
  noteBegun(row.id, name);
  return row.id;
}
