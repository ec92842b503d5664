import type { Override } from "../../shared/contract/exports.ts";
import type { Desk } from "../bridge/connect.ts";
import { fetchFile } from "../bridge/fetch-file.ts";
import type { DraftSession } from "../bridge/session.ts";
import { download } from "../ui/download.ts";

/**
 * Gives a copy of one photo of a draft out of the desk, with all that was typed of it: the desktop
 * app asks where it goes, a browser downloads it. Rejects with a Problem.
 */
export async function savePhoto(
  { client, photoCopyUrl }: Pick<Desk, "client" | "photoCopyUrl">,
  session: DraftSession,
  hash: string,
  overrideEmbargo?: Override,
): Promise<void> {
  await session.settled();
  const { id: draft } = session;
  const wanted = { draft, hash, overrideEmbargo };
  if (photoCopyUrl === null) await client.exports.savePhoto(wanted);
  else if (overrideEmbargo === undefined) download(await fetchFile(photoCopyUrl(draft, hash)));
  else download((await client.exports.downloadPhoto(wanted)).file);
}
