import type { DraftId } from "../../../shared/contract/ids.ts";
import type { Context } from "../context.ts";
import { fileHash } from "../exports/file-hash.ts";

/** A milestone of what was handed over, with the file's hash. */
export async function keepHandedOver(
  { writer, stamp }: Pick<Context, "writer" | "stamp">,
  draft: DraftId,
  { name, path, clean = false }: { name: string; path: string; clean?: boolean | undefined },
): Promise<void> {
  const note = `Handed over${clean ? " clean" : ""} as ${name}`;
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
