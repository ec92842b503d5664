import { useState } from "react";
import type { DeskHit, FoundDraft } from "../../../shared/contract/find.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import { say } from "../../../shared/words/say.ts";
import { Button } from "../../ui/button.tsx";
import { Checkbox } from "../../ui/checkbox.tsx";
import { HitWords } from "./hit-words.tsx";
import type { DeskFindState, useDeskFind } from "./use-desk-find.ts";

type Props = Extract<DeskFindState, { kind: "found" }> & {
  readonly work: ReturnType<typeof useDeskFind>;
  readonly onOpen: (draft: DraftId) => void;
};

/** More are counted and replaced, but not listed. */
const MOST_DRAFTS = 100;
const MOST_LISTED = 300;

/** The hits by draft, each to be left out, and the press that replaces the rest. */
export function DeskHits({ asked, looked, isWhole, drafts, work, onOpen }: Props) {
  const [out, setOut] = useState<ReadonlySet<string>>(new Set());
  const { replacement } = asked;
  const choose = (name: string, isChosen: boolean) => {
    const next = new Set(out);
    if (isChosen) next.delete(name);
    else next.add(name);
    setOut(next);
  };
  const chosen = drafts
    .map((draft) => ({ ...draft, hits: draft.hits.filter((hit) => !out.has(nameOf(draft, hit))) }))
    .filter(({ hits }) => hits.length > 0);
  const places = (of: readonly FoundDraft[]) => of.reduce((sum, { hits }) => sum + hits.length, 0);
  const listed = firstOf(drafts);
  return (
    <>
      <p role="status">
        {say(
          "{places, plural, one {# place} other {# places}} in {found, number} of {looked, plural, one {# draft} other {# drafts}}",
          { places: places(drafts), found: drafts.length, looked },
        )}
      </p>
      {isWhole ? null : (
        <p>
          {say(
            "There are more: only so many are shown at once. Look for something narrower, or in fewer drafts.",
          )}
        </p>
      )}
      <ul className="find-drafts" aria-label={say("Drafts found")}>
        {listed.map((draft) => (
          <li key={draft.id}>
            <Button kind="quiet" size="small" onPress={() => onOpen(draft.id)}>
              {draft.headline ?? say("No headline")}
            </Button>
            <ul
              aria-label={say("Hits in {headline}", {
                headline: draft.headline ?? say("a draft without headline"),
              })}
            >
              {draft.hits.slice(0, MOST_LISTED).map((hit) => (
                <li key={hit.key} className="find-entry">
                  {replacement === null ? null : (
                    <Checkbox
                      isSelected={!out.has(nameOf(draft, hit))}
                      onChange={(isChosen) => choose(nameOf(draft, hit), isChosen)}
                    >
                      <span className="ui-hidden">
                        {say("Replace {words}", { words: hit.hit })}
                      </span>
                    </Checkbox>
                  )}
                  <span className="find-where">{hit.label}</span>
                  <HitWords context={hit} becomes={hit.becomes} />
                </li>
              ))}
            </ul>
            {draft.hits.length > MOST_LISTED ? (
              <p>
                {say(
                  "{count, plural, one {# more is not listed.} other {# more are not listed.}}",
                  {
                    count: draft.hits.length - MOST_LISTED,
                  },
                )}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
      {drafts.length > listed.length ? (
        <p>
          {say(
            "{count, plural, one {# more draft is not listed.} other {# more drafts are not listed.}}",
            { count: drafts.length - listed.length },
          )}
        </p>
      ) : null}
      {replacement === null || drafts.length === 0 ? null : (
        <Button
          kind="primary"
          isDisabled={chosen.length === 0}
          onPress={() => void work.replace(asked, replacement, chosen)}
        >
          {say(
            "Replace {places, plural, one {# place} other {# places}} in {drafts, plural, one {# draft} other {# drafts}}",
            { places: places(chosen), drafts: chosen.length },
          )}
        </Button>
      )}
    </>
  );
}

/** The first drafts, as long as few enough hits are listed before each. */
function firstOf(drafts: readonly FoundDraft[]): readonly FoundDraft[] {
  let before = 0;
  return drafts.slice(0, MOST_DRAFTS).filter(({ hits }) => {
    const isListed = before < MOST_LISTED;
    before += hits.length;
    return isListed;
  });
}

const nameOf = ({ id }: FoundDraft, { key }: DeskHit) => `${id} ${key}`;
