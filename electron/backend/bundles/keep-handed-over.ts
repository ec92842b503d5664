import type { DraftId } from "../../../shared/contract/ids.ts";
import type { Context } from "../context.ts";

/** A milestone of what was handed over. */
export async function keepHandedOver(
  { writer, stamp }: Pick<Context, "writer" | "stamp">,
  draft: DraftId,
  name: string,
): Promise<void> {
  const note = `Handed over as ${name}`;
  await writer.call("versions.keep", { ...stamp(), draft, kind: "exported", name: null, note });
}
