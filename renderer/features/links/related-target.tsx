import {
  type LinkTarget,
  type LostTarget,
  targetMark,
} from "../../../shared/article/link-target.ts";
import { STATUS_NAMES } from "../../../shared/article/status.ts";
import { say } from "../../../shared/words/say.ts";
import { useLinkTargets } from "../../bridge/use-link-targets.ts";
import { WarningIcon } from "../../ui/icons/warning-icon.tsx";
import { sayRich } from "../../ui/say-rich.tsx";
import type { RelatedLink } from "./links-of.ts";

const LOST: Readonly<Record<LostTarget, string>> = {
  killed: say("Killed"),
  binned: say("In the bin"),
  missing: say("Not on this desk"),
};

/** Where a related link leads, and what befell its target since it was linked. */
export function RelatedTarget({ link }: { readonly link: RelatedLink }) {
  const { target } = link;
  const targets = useLinkTargets(target.kind === "draft" ? [target.id] : []);
  switch (target.kind) {
    case "address":
      return <bdi>{target.url}</bdi>;
    case "tk":
      return (
        <>{sayRich("<mark>TK</mark> No target yet", { mark: (words) => <mark>{words}</mark> })}</>
      );
    case "draft": {
      const found = targets.get(target.id);
      return found === undefined ? say("Draft") : <DraftTarget link={link} target={found} />;
    }
  }
}

interface DraftTargetProps {
  readonly link: RelatedLink;
  readonly target: LinkTarget;
}

function DraftTarget({ link, target }: DraftTargetProps) {
  const { headline, state } = target;
  const mark = targetMark(link, target);
  const known =
    state === "binned" || state === "missing" ? "" : ` (${STATUS_NAMES[state].toLowerCase()})`;
  if (mark?.kind === "renamed") {
    return (
      <>
        {sayRich("Headline is now: {headline}{known}", {
          headline: <q dir="auto">{mark.headline}</q>,
          known,
        })}
      </>
    );
  }
  return (
    <>
      {state === "missing" ? (
        say("Draft")
      ) : (
        <bdi>
          {say("Draft:")} {headline ?? say("Untitled")}
        </bdi>
      )}
      {mark === null ? (
        known
      ) : (
        <span className="links-missing">
          <WarningIcon /> {LOST[mark.kind]}
        </span>
      )}
    </>
  );
}
