import { useState } from "react";
import type { DeskHit, FoundDraft } from "../../../shared/contract/find.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import { Button } from "../../ui/button.tsx";
import { Checkbox } from "../../ui/checkbox.tsx";
import { count } from "./count.ts";
import { HitWords } from "./hit-words.tsx";
import type { DeskFindState, useDeskFind } from "./use-desk-find.ts";

type Props = Extract<DeskFindState, { kind: "found" }> & {
  readonly work: ReturnType<typeof useDeskFind>;
  readonly onOpen: (draft: DraftId) => void;
};

/** More drafts are counted and replaced, but not listed. */
const MOST = 100;

/** The hits by draft, each to be left out, and the press that replaces the rest. */
export function DeskHits({ asked, looked, drafts, work, onOpen }: Props) {
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
  return (
    <>
      <p role="status">
        {`${count(places(drafts), "place")} in ${drafts.length} of ${count(looked, "draft")}`}
      </p>
      <ul className="find-drafts" aria-label="Drafts found">
        {drafts.slice(0, MOST).map((draft) => (
          <li key={draft.id}>
            <Button kind="quiet" size="small" onPress={() => onOpen(draft.id)}>
              {draft.headline ?? "No headline"}
            </Button>
            <ul aria-label={`Hits in ${draft.headline ?? "a draft without headline"}`}>
              {draft.hits.map((hit) => (
                <li key={hit.key} className="find-entry">
                  {replacement === null ? null : (
                    <Checkbox
                      isSelected={!out.has(nameOf(draft, hit))}
                      onChange={(isChosen) => choose(nameOf(draft, hit), isChosen)}
                    >
                      <span className="ui-hidden">{`Replace ${hit.hit}`}</span>
                    </Checkbox>
                  )}
                  <span className="find-where">{hit.label}</span>
                  <HitWords context={hit} becomes={hit.becomes} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {drafts.length > MOST ? <p>{`${drafts.length - MOST} more drafts are not listed.`}</p> : null}
      {replacement === null || drafts.length === 0 ? null : (
        <Button
          kind="primary"
          isDisabled={chosen.length === 0}
          onPress={() => void work.replace(asked, replacement, chosen)}
        >
          {`Replace ${count(places(chosen), "place")} in ${count(chosen.length, "draft")}`}
        </Button>
      )}
    </>
  );
}

const nameOf = ({ id }: FoundDraft, { key }: DeskHit) => `${id} ${key}`;
