import type { DraftId } from "../../../shared/contract/ids.ts";
import type { Context } from "../context.ts";
import { fileHash } from "../exports/file-hash.ts";

/** A milestone of what was handed over, with the file's hash. */
export async function keepHandedOver(
  { writer, stamp }: Pick<Context, "writer" | "stamp">,
  draft: DraftId,
  name: string,
  path: string,
): Promise<void> {
  const note = `Handed over as ${name}`;
  const files = [{ name, sha256: await fileHash(path) }];
  await writer.call("versions.keep", {
    ...stamp(),
    draft,
    kind: "handedOver",
    name: null,
    note,
    files,
  });
}
