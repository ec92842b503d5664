import type { Desk } from "../../bridge/connect.ts";

/** Where a small copy of a photo is read for lists of many; as yet the photo itself. */
export function thumbnailUrl({ photoUrl }: Pick<Desk, "photoUrl">, hash: string): string {
  return photoUrl(hash);
}
