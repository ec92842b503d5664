import type { LinkTarget } from "../../../shared/article/link-target.ts";
import type { RelatedTargets } from "../editor-props.ts";

/** Follows the draft that a link leads to, whichever it is at the moment. */
export function followTarget(targets: RelatedTargets, onChange: () => void) {
  let followed: string | null = null;
  let known: LinkTarget | null = null;
  let stop = () => {};
  const follow = (draftId: string | null) => {
    if (draftId === followed) return;
    stop();
    followed = draftId;
    known = null;
    stop = draftId === null ? () => {} : targets.watch(draftId, take);
  };
  const take = (target: LinkTarget | null) => {
    known = target;
    onChange();
  };
  return { follow, get: () => known, close: () => follow(null) };
}
