import { readTags, writeTag } from "../../../shared/article/ydoc/fields.ts";
import type { Input, Output, Writes } from "../context.ts";
import type { WritingDesk } from "../threads/thread-desk.ts";
import { changeDraft } from "./change-draft.ts";

/** Adds and takes away tags; one that stands there in other capitals is not added again. */
export function setTags(
  desk: WritingDesk,
  { id, add, remove, ...stamp }: Input<Writes["drafts.setTags"]>,
): Output<Writes["drafts.setTags"]> {
  const before = readTags(desk.drafts.get(id).doc);
  const fold = (tag: string) => tag.toLowerCase();
  const has = new Set(before.map(fold));
  const added = add.filter((tag) => !has.has(fold(tag)));
  const unwanted = new Set(remove.map(fold));
  const removed = before.filter((tag) => unwanted.has(fold(tag)));
  changeDraft(desk, id, stamp, (doc) => {
    for (const tag of removed) writeTag(doc, tag, false);
    for (const tag of added) writeTag(doc, tag, true);
  });
  return { added, removed };
}
