import { writeAsset } from "../../../shared/article/ydoc/assets.ts";
import { replaceArticle } from "../../../shared/article/ydoc/replace.ts";
import { PERSON } from "../../../shared/article/ydoc/roots.ts";
import type { Version } from "../../../shared/contract/versions.ts";
import { personKey } from "../../store/queries/people.ts";
import type { Input, Writes } from "../context.ts";
import type { WritingDesk } from "../threads/thread-desk.ts";
import { keepVersion } from "../versions/keep-version.ts";
import { changeDraft } from "./change-draft.ts";
import { refuseUnknown } from "./refuse-unknown.ts";

/**
 * Makes the draft hold an article by the least change, after a version of what it was. Refuses a
 * draft with content that this Stet does not know, which the change would delete unseen.
 */
export function replaceDraft(
  desk: WritingDesk,
  { id, article, assets, before: way, after, person, at }: Input<Writes["drafts.replace"]>,
): { before: Version } {
  refuseUnknown(desk, id);
  const author = personKey(desk.store, person, at);
  const before = keepVersion(desk, id, { ...way, name: null, author, at });
  changeDraft(desk, id, { person, at }, (doc) => {
    for (const [hash, credit] of assets) writeAsset(doc, hash, credit);
    replaceArticle(doc, article, PERSON);
  });
  if (after !== null) keepVersion(desk, id, { ...after, name: null, author, at });
  return { before };
}
