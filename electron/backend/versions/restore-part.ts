import { Problem } from "../../../shared/contract/problem.ts";
import type { ArticlePart } from "../../../shared/restore/article-part.ts";
import { putPart } from "../../../shared/restore/put-part.ts";
import { personKey } from "../../store/queries/people.ts";
import type { Input, Output, Writes } from "../context.ts";
import { changeDraft } from "../drafts/change-draft.ts";
import { refuseUnknown } from "../drafts/refuse-unknown.ts";
import type { WritingDesk } from "../threads/thread-desk.ts";
import { keepVersion } from "./keep-version.ts";
import { readVersion } from "./read-version.ts";

type RestorePart = Writes["versions.restorePart"];

/** Takes one part of a version into its draft, after a version of what the draft was. */
export function restorePart(
  desk: WritingDesk,
  { id, part, person, at }: Input<RestorePart>,
): Output<RestorePart> {
  const { version, article } = readVersion(desk.store, id);
  const { draft } = version;
  refuseUnknown(desk, draft);
  const author = personKey(desk.store, person, at);
  const before = keepVersion(desk, draft, {
    kind: "beforeRestore",
    name: null,
    note: null,
    author,
    at,
  });
  let back: ArticlePart | null = null;
  changeDraft(desk, draft, { person, at }, (doc) => {
    back = putPart(doc, article, part);
  });
  if (back === null) throw goneMeanwhile();
  return { restored: version, before, back };
}

function goneMeanwhile(): Problem {
  return new Problem(
    "NOT_FOUND",
    "This block was changed or taken out meanwhile, so nothing was restored and nothing is lost. " +
      "Compare again, and restore what you see then.",
  );
}
