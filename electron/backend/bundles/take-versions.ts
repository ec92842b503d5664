import { draftOfVersion } from "../../store/queries/bundled.ts";
import { putContent } from "../../store/queries/contents.ts";
import { addVersion } from "../../store/queries/versions.ts";
import { keyOf } from "../drafts/open-drafts.ts";
import type { WritingDesk } from "../threads/thread-desk.ts";
import { damaged } from "./bundle-problem.ts";
import type { Incoming } from "./take-bundle.ts";
import { keyOfPerson, type TakenRows, utc } from "./take-rows.ts";

/**
 * Adds the versions that this desk lacks and says how many. A version is known by its id, so it
 * never comes twice; its number is this desk's own.
 */
export function takeVersions(
  desk: WritingDesk,
  { manifest, name, contents }: Incoming,
  { seqOf }: TakenRows,
): number {
  const { store } = desk;
  const draft = keyOf(store, manifest.draft);
  const packed = new Map(contents.map((content) => [content.hash, content]));
  let added = 0;
  for (const { author, createdAt, seq, ...version } of manifest.versions) {
    const here = draftOfVersion(store, version.id);
    if (here !== null && here !== draft) throw damaged(name);
    if (here !== null) continue;
    for (const hash of [version.article, version.state]) {
      const content = packed.get(hash);
      if (content === undefined) throw damaged(name);
      putContent(store, content);
    }
    const at = utc(createdAt);
    const key = keyOfPerson(store, manifest, author, at);
    addVersion(store, draft, { ...version, author: key, createdAt: at, seq: seqOf(seq) });
    added += 1;
  }
  if (added > 0) {
    desk.tell({ kind: "event", event: { kind: "versions", draft: manifest.draft } });
  }
  return added;
}
