import type { DraftRow } from "../../../shared/contract/drafts.ts";
import { say, sayNumber } from "../../../shared/words/say.ts";
import { Mark } from "./mark.tsx";

/** How long the draft is, beside what was planned; marked where it is longer. */
export function RowLength({ row }: { readonly row: DraftRow }) {
  const { words, plannedLength: planned, overLength: over } = row;
  if (planned === null)
    return <span>{say("{words, plural, one {# word} other {# words}}", { words })}</span>;
  const text =
    over === 0
      ? say("{words, number} of {planned, plural, one {# word} other {# words}}", {
          words,
          planned,
        })
      : say(
          "{words, plural, one {# word} other {# words}}, {over, plural, one {# word} other {# words}} over the planned {planned, number}",
          { words, over, planned },
        );
  // The row has no room for more beside names and times.
  return (
    <Mark text={text} isQuiet={over === 0}>
      {`${sayNumber(words)}/${sayNumber(planned)}`}
    </Mark>
  );
}
