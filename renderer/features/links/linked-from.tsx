import { useId } from "react";
import { STATUS_NAMES } from "../../../shared/article/status.ts";
import { toProblem } from "../../../shared/contract/from-wire.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import type { Referrer } from "../../../shared/contract/links.ts";
import type { Problem } from "../../../shared/contract/problem.ts";
import { say } from "../../../shared/words/say.ts";
import { useDesk } from "../../bridge/desk-context.ts";
import type { DraftSession } from "../../bridge/session.ts";
import { useArticleFact } from "../../bridge/use-article.ts";
import { Button } from "../../ui/button.tsx";
import { sayRich } from "../../ui/say-rich.tsx";
import { LinkEntry } from "./link-entry.tsx";
import { renewed, takeHeadline } from "./take-headline.ts";
import { useReferrers } from "./use-referrers.ts";

export interface LinkedFromProps {
  readonly session: DraftSession;
  readonly onOpen: (id: DraftId) => void;
  readonly onProblem: (problem: Problem) => void;
}

/** The desk tells no more at once. */
const MOST_TOLD = 200;

/** The drafts that link to this one; its new headline is offered to those that tell the old one. */
export function LinkedFrom({ session, onOpen, onProblem }: LinkedFromProps) {
  const { client } = useDesk();
  const id = useId();
  const referrers = useReferrers(session.id);
  const headline = useArticleFact(session.doc, (article) => article.headline);
  if (referrers.length === 0) return null;
  const behind = referrers.filter(({ isBehind }) => isBehind && headline !== null);
  const take = async (which: readonly Referrer[]) => {
    try {
      if (headline === null) return;
      await session.settled();
      await takeHeadline(client, which, headline);
    } catch (error) {
      onProblem(toProblem(error));
    }
  };
  return (
    <>
      <h2 className="links-heading" id={id}>
        {say("Linked from")}
      </h2>
      {behind.length < 2 ? null : (
        <div className="links-all">
          <Button size="small" onPress={() => void take(behind)}>
            {say("Use the new headline in all {count}", { count: behind.length })}
          </Button>
        </div>
      )}
      {referrers.length < MOST_TOLD ? null : (
        <p className="links-more">
          {say("The {count, number} that changed last are listed.", { count: MOST_TOLD })}
        </p>
      )}
      <ul aria-labelledby={id}>
        {referrers.map((referrer) => (
          <LinkEntry
            key={referrer.id}
            onPress={() => onOpen(referrer.id)}
            text={referrer.headline ?? say("Untitled")}
            after={
              behind.includes(referrer) && headline !== null ? (
                <Behind
                  referrer={referrer}
                  headline={headline}
                  onTake={() => void take([referrer])}
                />
              ) : null
            }
          >
            <span className="links-target">{STATUS_NAMES[referrer.status]}</span>
          </LinkEntry>
        ))}
      </ul>
    </>
  );
}

interface BehindProps {
  readonly referrer: Referrer;
  readonly headline: string;
  readonly onTake: () => void;
}

function Behind({ referrer, headline, onTake }: BehindProps) {
  const outdated = new Set(renewed(referrer, headline).map(({ block }) => block));
  const says = referrer.links.find(({ block }) => outdated.has(block))?.title ?? say("nothing");
  return (
    <div className="links-behind">
      <span>{sayRich("Says: {says}", { says: <q dir="auto">{says}</q> })}</span>
      <Button
        size="small"
        aria-label={say("Use the new headline in {headline}", {
          headline: referrer.headline ?? say("Untitled"),
        })}
        onPress={onTake}
      >
        {say("Use the new headline")}
      </Button>
    </div>
  );
}
