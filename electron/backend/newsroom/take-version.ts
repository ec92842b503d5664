import type { VersionKind } from "../../../shared/contract/versions.ts";
import { VERSION_KINDS } from "../../../shared/workflow/version-kinds.ts";
import { draftOfVersion } from "../../store/queries/bundled.ts";
import { putContent } from "../../store/queries/contents.ts";
import { personKey } from "../../store/queries/people.ts";
import { markSharedVersion } from "../../store/queries/shared-things.ts";
import { addVersion } from "../../store/queries/versions.ts";
import type { Input, Writes } from "../context.ts";
import { keyOf } from "../drafts/open-drafts.ts";
import type { WritingDesk } from "../threads/thread-desk.ts";

/** Keeps a version of another device; one that is here already, or of a kind that is not known here, is not kept again. */
export function takeVersion(
  desk: WritingDesk,
  { draft, version, contents }: Input<Writes["newsroom.takeVersion"]>,
): null {
  const { store } = desk;
  const key = keyOf(store, draft);
  const { id, kind, name, note, author, words, article, state } = version;
  if (!isKind(kind)) return null;
  if (draftOfVersion(store, id) === null) {
    for (const content of contents) putContent(store, content);
    const createdAt = new Date(version.createdAt).toISOString();
    addVersion(store, key, {
      ...{ id, kind, name, note, words, article, state, createdAt, files: [] },
      author: personKey(store, author, createdAt),
      seq: desk.drafts.get(draft).seq,
    });
    desk.tell({ kind: "event", event: { kind: "versions", draft }, isTheirs: true });
  }
  markSharedVersion(store, key, id);
  return null;
}

function isKind(kind: string): kind is VersionKind {
  return (VERSION_KINDS as readonly string[]).includes(kind);
}
