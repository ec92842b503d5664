import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { zstdDecompress } from "node:zlib";

/** A content is never longer, unpacked: a small frame can say that it holds anything. */
const LONGEST = 256 * 1024 * 1024;
const unpack = promisify(zstdDecompress);

/** Whether these bytes are a content of that name, packed as a desk's store does. */
export async function unpackedAs(hash: string, bytes: Uint8Array): Promise<boolean> {
  try {
    const content = await unpack(bytes, { maxOutputLength: LONGEST });
    return createHash("sha256").update(content).digest("hex") === hash;
  } catch {
    return false;
  }
}
