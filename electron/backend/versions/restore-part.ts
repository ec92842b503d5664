import type { Article } from "../../../shared/article/article.ts";
import type { CarriedAsset } from "../../../shared/article/asset.ts";
import { readAssets, writeAsset } from "../../../shared/article/ydoc/assets.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import { Problem } from "../../../shared/contract/problem.ts";
import type { ArticlePart } from "../../../shared/restore/article-part.ts";
import { putPart } from "../../../shared/restore/put-part.ts";
import { personKey } from "../../store/queries/people.ts";
import type { Input, Output, Stamp, Writes } from "../context.ts";
import { changeDraft } from "../drafts/change-draft.ts";
import { refuseUnknown } from "../drafts/refuse-unknown.ts";
import type { WritingDesk } from "../threads/thread-desk.ts";
import { keepVersion } from "./keep-version.ts";
import { readVersion } from "./read-version.ts";

type TakePart = Writes["versions.takePart"];
type RestorePart = Writes["versions.restorePart"];

/** Takes one part of a version into its draft, after a version of what the draft was. */
export function restorePart(
  desk: WritingDesk,
  { id, part, person, at }: Input<RestorePart>,
): Output<RestorePart> {
  const { version, article } = readVersion(desk.store, id);
  return { restored: version, ...putIn(desk, version.draft, { article, part }, { person, at }) };
}

/** Takes one part of another article into a draft, after a version of what the draft was. */
export function takePart(
  desk: WritingDesk,
  { draft, article, assets, part, person, at }: Input<TakePart>,
): Output<TakePart> {
  return putIn(desk, draft, { article, assets, part }, { person, at });
}

interface Taken {
  readonly article: Article;
  readonly part: ArticlePart;
  /** Of photos that the draft may not carry yet; what it carries already stays. */
  readonly assets?: ReadonlyMap<string, CarriedAsset>;
}

function putIn(
  desk: WritingDesk,
  draft: DraftId,
  { article, part, assets = new Map() }: Taken,
  { person, at }: Stamp,
): Output<TakePart> {
  refuseUnknown(desk, draft);
  const author = personKey(desk.store, person, at);
  const way = { kind: "beforeRestore", name: null, note: null } as const;
  const before = keepVersion(desk, draft, { ...way, author, at });
  let back: ArticlePart | null = null;
  changeDraft(desk, draft, { person, at }, (doc) => {
    const carried = readAssets(doc);
    for (const [hash, credit] of assets) if (!carried.has(hash)) writeAsset(doc, hash, credit);
    back = putPart(doc, article, part);
  });
  if (back === null) throw goneMeanwhile();
  return { before, back };
}

function goneMeanwhile(): Problem {
  return new Problem(
    "NOT_FOUND",
    "This block was changed or taken out meanwhile, so nothing was restored and nothing is lost. " +
      "Compare again, and restore what you see then.",
  );
}
