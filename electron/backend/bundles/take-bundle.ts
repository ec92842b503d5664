import type { PhotoAsset } from "../../../shared/article/asset.ts";
import type { OpenedBundle } from "../../../shared/contract/bundles.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import type { Version } from "../../../shared/contract/versions.ts";
import { getAsset, putAsset } from "../../store/queries/assets.ts";
import { binnedAt } from "../../store/queries/bundled.ts";
import type { Packed } from "../../store/queries/contents.ts";
import { addDraft, draftKey, setBinned } from "../../store/queries/drafts.ts";
import { personKey } from "../../store/queries/people.ts";
import type { Stamp } from "../context.ts";
import { refreshRow, rowNow } from "../drafts/change-draft.ts";
import { adoptKills } from "../photos/edit-photos.ts";
import type { WritingDesk } from "../threads/thread-desk.ts";
import { keepPacked } from "../versions/keep-version.ts";
import { type PackedState, packState } from "../versions/pack-state.ts";
import type { IncomingRow } from "./check-content.ts";
import type { Manifest } from "./layout.ts";
import { takeRows } from "./take-rows.ts";
import { takeVersions } from "./take-versions.ts";

/** A checked bundle, its photos on the disk. */
export interface Incoming {
  /** What the person calls its file. */
  readonly name: string;
  readonly manifest: Manifest;
  readonly state: Uint8Array;
  readonly rows: readonly IncomingRow[];
  readonly contents: readonly Packed[];
  readonly photos: readonly PhotoAsset[];
}

/** What taking it did; what became of the text is found by comparing with `before`. */
export type Taken = Omit<OpenedBundle, "changes" | "draft"> & { readonly draft: DraftId };

/** All of it or nothing, inside the caller's transaction. The same bundle again changes nothing. */
export function takeBundle(desk: WritingDesk, incoming: Stamp & Incoming): Taken {
  const { manifest, photos, at } = incoming;
  const { draft } = manifest;
  const known = draftKey(desk.store, draft);
  const broughtBack = known !== null && binnedAt(desk.store, known) !== null;
  if (known === null) addDraft(desk.store, draft, manifest.createdAt);
  else if (broughtBack) setBinned(desk.store, known, null);
  const was = known === null ? null : packState(desk.drafts.get(draft));

  const taken = takeRows(desk, incoming);
  const versions = takeVersions(desk, incoming, taken);
  const before = was === null || !taken.changed ? null : keepBefore(desk, incoming, was);
  const added = photos.filter(({ hash }) => getAsset(desk.store, hash) === null);
  for (const photo of added) putAsset(desk.store, photo, at);
  adoptKills(desk, incoming, manifest.photos);

  const isMore = taken.changed || versions > 0 || added.length > 0;
  if (isMore || broughtBack) refreshRow(desk, draft);
  return {
    draft,
    headline: rowNow(desk, draft).headline,
    outcome: known === null ? "new" : isMore ? "merged" : "unchanged",
    broughtBack,
    before,
    versions,
    photos: added.length,
    from: manifest.people.find(({ id }) => id === manifest.writtenBy)?.name ?? null,
  };
}

/** What stood here, to be compared with and gone back to. */
function keepBefore(
  desk: WritingDesk,
  { manifest, name, person, at }: Stamp & Incoming,
  was: PackedState,
): Version {
  return keepPacked(desk, manifest.draft, was, {
    kind: "beforeMerge",
    name: null,
    note: `Before “${name}” was merged`,
    author: personKey(desk.store, person, at),
    at,
  });
}
