import { uuidv7 } from "uuidv7";
import type { DraftId, VersionId } from "../../../shared/contract/ids.ts";
import type { Version, VersionFile, VersionKind } from "../../../shared/contract/versions.ts";
import { putContent } from "../../store/queries/contents.ts";
import { addVersion } from "../../store/queries/versions.ts";
import { keyOf } from "../drafts/open-drafts.ts";
import type { WritingDesk } from "../threads/thread-desk.ts";
import { type PackedState, packState } from "./pack-state.ts";

interface Reason {
  readonly kind: VersionKind;
  readonly name: string | null;
  readonly note: string | null;
  /** What left the desk of it. */
  readonly files?: readonly VersionFile[];
  /** Key of the person, or null for nobody. */
  readonly author: number | null;
  readonly at: string;
}

/** Keeps the draft as it stands, inside the caller's transaction. */
export function keepVersion(desk: WritingDesk, draft: DraftId, reason: Reason): Version {
  return keepPacked(desk, draft, packState(desk.drafts.get(draft)), reason);
}

export function keepPacked(
  desk: WritingDesk,
  draft: DraftId,
  { article, state, words, seq }: PackedState,
  { kind, name, note, files = [], author, at }: Reason,
): Version {
  putContent(desk.store, article);
  putContent(desk.store, state);
  const version = addVersion(desk.store, keyOf(desk.store, draft), {
    id: uuidv7() as VersionId,
    kind,
    name,
    note,
    author,
    createdAt: at,
    words,
    files,
    seq,
    article: article.hash,
    state: state.hash,
  });
  desk.tell({ kind: "event", event: { kind: "versions", draft } });
  return version;
}
