import type { DraftRow } from "../../../shared/contract/drafts.ts";
import { say } from "../../../shared/words/say.ts";
import { Mark } from "./mark.tsx";

/** How long the draft is, beside what was planned; marked where it is longer. */
export function RowLength({ row }: { readonly row: DraftRow }) {
  const { words, plannedLength: planned, overLength: over } = row;
  if (planned === null)
    return <span>{say("{words, plural, one {# word} other {# words}}", { words })}</span>;
  const ofPlan = say("{words, number} of {planned, plural, one {# word} other {# words}}", {
    words,
    planned,
  });
  if (over === 0)
    return (
      <span title={say("Planned: {planned, plural, one {# word} other {# words}}", { planned })}>
        {ofPlan}
      </span>
    );
  return (
    <Mark
      text={say(
        "{words, plural, one {# word} other {# words}}, {over, plural, one {# word} other {# words}} over the planned {planned, number}",
        { words, over, planned },
      )}
    >
      {ofPlan}
    </Mark>
  );
}
