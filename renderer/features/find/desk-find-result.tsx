import { assertNever } from "../../../shared/assert-never.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import { say } from "../../../shared/words/say.ts";
import { Alert } from "../../ui/alert.tsx";
import { Button } from "../../ui/button.tsx";
import { SlowProgress } from "../../ui/slow-progress.tsx";
import { DeskHits } from "./desk-hits.tsx";
import type { useDeskFind } from "./use-desk-find.ts";

export interface DeskFindResultProps {
  readonly work: ReturnType<typeof useDeskFind>;
  readonly onOpen: (draft: DraftId) => void;
}

const DOES = {
  look: say("Looking through the drafts"),
  replace: say("Replacing"),
  undo: say("Taking it back"),
};

/** What came of it, and what can be done next. */
export function DeskFindResult({ work, onOpen }: DeskFindResultProps) {
  const { state } = work;
  switch (state.kind) {
    case "none":
      return null;
    case "busy": {
      const { step } = state;
      const value =
        step === null || step.total === 0 ? {} : { value: (100 * step.done) / step.total };
      return <SlowProgress label={DOES[state.does]} {...value} onCancel={work.cancel} />;
    }
    case "failed":
      return <Alert title={say("Find on the desk")}>{state.problem.message}</Alert>;
    case "found":
      return <DeskHits key={JSON.stringify(state.asked)} {...state} work={work} onOpen={onOpen} />;
    case "replaced": {
      const { drafts, left } = state;
      return (
        <div className="find-row">
          <p role="status">{replacedWords(drafts, left)}</p>
          {drafts.length === 0 ? null : (
            <Button onPress={() => void work.undo(drafts)}>{say("Undo all")}</Button>
          )}
        </div>
      );
    }
    case "undone":
      return <p role="status">{undoneWords(state.drafts, state.writtenOn)}</p>;
    default:
      return assertNever(state);
  }
}

function replacedWords(drafts: readonly { readonly replaced: number }[], left: number): string {
  const places = drafts.reduce((sum, { replaced }) => sum + replaced, 0);
  const done = say(
    "{places, plural, one {# place} other {# places}} in {drafts, plural, one {# draft} other {# drafts}} replaced. Each keeps a version of before.",
    { places, drafts: drafts.length },
  );
  const stayed = say(
    "{left, plural, one {# place} other {# places}} changed meanwhile and stayed as it was.",
    { left },
  );
  return left === 0 ? done : `${done} ${stayed}`;
}

function undoneWords(drafts: number, writtenOn: number): string {
  const done = say("{drafts, plural, one {# draft} other {# drafts}} as before.", { drafts });
  const left = say(
    "In {writtenOn, plural, one {# draft} other {# drafts}} somebody wrote on: nothing was taken back there. Its version of before is the way back.",
    { writtenOn },
  );
  return writtenOn === 0 ? done : `${done} ${left}`;
}
