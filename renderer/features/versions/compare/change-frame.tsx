import type { ReactNode } from "react";
import { say } from "../../../../shared/words/say.ts";
import { Button } from "../../../ui/button.tsx";
import { classNames } from "../../../ui/class-names.ts";
import type { Change } from "./change-list.ts";
import { useComparing } from "./comparing.ts";

export interface ChangeFrameProps {
  readonly change: Change;
  readonly children: ReactNode;
}

/** One change: its sign at the margin, what it is in words, what it says, and the way back. */
export function ChangeFrame({ change, children }: ChangeFrameProps) {
  const { changes, current, onReach } = useComparing();
  const { key, subject, deeds, sign, said, isQuoted } = change;
  const index = changes.findIndex((other) => other.key === key);
  const isMoved = sign === "↑" || sign === "↓";
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls; this is text with one.
    <div
      role="group"
      tabIndex={-1}
      data-change={key}
      className={classNames(
        "compare-change",
        isMoved && "is-moved",
        index === current && "is-current",
      )}
      aria-label={say("Change {number} of {count}: {said}", {
        number: index + 1,
        count: changes.length,
        said,
      })}
      onFocus={() => onReach(index)}
    >
      <span className="compare-sign" aria-hidden="true">
        {sign}
      </span>
      <div className="compare-head">
        <span className="compare-subject" dir="ltr">
          <strong>{deeds.join(", ")}</strong> <bdi>{subject}</bdi>
          {isQuoted ? <em className="compare-quoted">{say("“ ” In a quotation")}</em> : null}
        </span>
        <RestoreButton change={change} index={index} />
      </div>
      <div className="compare-content">{children}</div>
    </div>
  );
}

const RESTORE = { field: say("Restore this field"), block: say("Restore this block") };
const TAKE_OVER = { field: say("Take over this field"), block: say("Take over this block") };

interface RestoreButtonProps {
  readonly change: Change;
  readonly index: number;
}

function RestoreButton({ change: { part, deeds }, index }: RestoreButtonProps) {
  const { restore, takesOver } = useComparing();
  if (restore === null || part === null) return null;
  const isOut = part.kind === "block" && deeds.includes(takesOver ? "Removed" : "Added");
  const names = takesOver ? TAKE_OVER : RESTORE;
  const name = part.kind === "field" ? names.field : names.block;
  return (
    <Button size="small" dir="ltr" onPress={() => restore(part, index)}>
      {isOut ? say("{name}: take it out", { name }) : name}
    </Button>
  );
}
