import { closeSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { newFolder } from "../../store/testing/new-folder.ts";
import { sha256 } from "../bundles/gather.ts";
import { MANIFEST } from "../bundles/layout.ts";
import { ZipWriter } from "../sealed-zip/zip-writer.ts";

type Parts = Record<string, Uint8Array>;

/** A bundle's entries, by name. */
export function partsIn(path: string): Parts {
  return unzipSync(new Uint8Array(readFileSync(path)));
}

/**
 * A bundle as another Stet, or somebody with a will, could have made it: sealed, with the entries
 * and the manifest of the one at `path` after `change`. Sizes and hashes in it are told anew where
 * `honest`.
 */
export function remade(
  path: string,
  change: (manifest: Record<string, unknown>, parts: Parts) => void,
  honest = true,
): string {
  const { [MANIFEST]: told, ...parts } = partsIn(path);
  const manifest = JSON.parse(Buffer.from(told ?? []).toString()) as Record<string, unknown>;
  change(manifest, parts);
  if (honest) {
    manifest.entries = Object.entries(parts).map(([name, bytes]) => ({
      name,
      bytes: bytes.length,
      sha256: sha256(bytes),
    }));
  }
  const made = join(newFolder(), "made.stet");
  const handle = openSync(made, "wx");
  const zip = new ZipWriter(handle, () => {});
  zip.add(MANIFEST, Buffer.from(JSON.stringify(manifest)));
  for (const [name, bytes] of Object.entries(parts)) {
    if (name.startsWith("photos/")) zip.addFile(name, [bytes]);
    else zip.add(name, bytes);
  }
  zip.finish();
  closeSync(handle);
  return made;
}
