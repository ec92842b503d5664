import { createHash } from "node:crypto";
import { LARGEST_PHOTO } from "../../../shared/contract/photos.ts";
import { Refused } from "../refused.ts";

/** The bytes as they come; throws at their end where they are not what their name says. */
export async function* checked(hash: string, incoming: AsyncIterable<Uint8Array>) {
  const sum = createHash("sha256");
  let bytes = 0;
  for await (const chunk of incoming) {
    bytes += chunk.length;
    if (bytes > LARGEST_PHOTO) throw new Refused("tooLarge", TOO_LARGE);
    sum.update(chunk);
    yield chunk;
  }
  if (sum.digest("hex") !== hash) throw new Refused("badRequest", OTHER);
}

const TOO_LARGE = `A photo is larger than ${LARGEST_PHOTO / 1024 / 1024} MB. It stays on this desk. Save it smaller and insert it again.`;
const OTHER =
  "A photo arrived damaged, so the newsroom did not keep it. It stays on this desk, which sends it again.";
