import { useMemo, useRef } from "react";
import { hiddenSentence, hideIn } from "../../../../shared/compare/hide.ts";
import type { ArticlePart } from "../../../../shared/restore/article-part.ts";
import { say } from "../../../../shared/words/say.ts";
import { isMac, shownShortcut } from "../../../actions/shortcut.ts";
import type { Deed } from "../../../bridge/use-deed.ts";
import { SlowProgress } from "../../../ui/slow-progress.tsx";
import { type Change, changesIn } from "./change-list.ts";
import { ChangeStrip } from "./change-strip.tsx";
import { ComparedArticle } from "./compared-article.tsx";
import { isOther, stateName } from "./compared-states.ts";
import { ComparingContext } from "./comparing.ts";
import { QuotedChanges } from "./quoted-changes.tsx";
import { StepBar } from "./step-bar.tsx";
import type { Compared } from "./use-comparison.ts";
import type { Look } from "./use-look.ts";
import { type StepShortcuts, useSteps } from "./use-steps.ts";

export interface ComparisonProps {
  readonly compared: Compared;
  readonly look: Look;
  /** Takes one part of the other state into the draft; null where none can be. */
  readonly onRestore: ((part: ArticlePart) => Promise<void>) | null;
  readonly deed: Deed;
  readonly shortcuts: StepShortcuts;
  readonly onCancel: () => void;
}

const NONE: readonly Change[] = [];

/** What of a comparison is to be told. */
function usePlainer(comparison: Compared["comparison"], { formatting, typography }: Look) {
  return useMemo(
    () => (comparison === null ? null : hideIn(comparison, { formatting, typography })),
    [comparison, formatting, typography],
  );
}

/** What was found, to be read from change to change. */
export function Comparison(props: ComparisonProps) {
  const { compared, look, onRestore, deed, shortcuts, onCancel } = props;
  const { states, isBusy } = compared;
  const plainer = usePlainer(compared.comparison, look);
  const comparison = plainer?.comparison ?? null;
  const place = useRef<HTMLDivElement>(null);
  const changes = useMemo(() => (comparison === null ? NONE : changesIn(comparison)), [comparison]);
  const { current, reach, goTo, step, keepPlace } = useSteps(place, changes, shortcuts);
  const restore = (part: ArticlePart, index: number) => {
    if (onRestore === null || deed.busy) return;
    void deed.run(async () => {
      keepPlace(index);
      try {
        await onRestore(part);
      } catch (error) {
        keepPlace(null);
        throw error;
      }
    });
  };
  if (comparison === null || states === null) {
    return isBusy ? (
      <SlowProgress label={say("Comparing the versions")} onCancel={onCancel} />
    ) : null;
  }
  const value = {
    comparison,
    changes,
    current,
    onReach: reach,
    restore: onRestore === null ? null : restore,
    takesOver: isOther(states.to),
    view: look.view,
    sideNames: { before: stateName(states.from), after: stateName(states.to) },
  };
  const hidden = plainer === null ? null : hiddenSentence(plainer.hidden);
  const between = { from: stateName(states.from), to: stateName(states.to) };
  const keys = {
    next: shownShortcut(shortcuts.next, isMac),
    previous: shownShortcut(shortcuts.previous, isMac),
  };
  return (
    <ComparingContext value={value}>
      <div ref={place} className="compare" aria-busy={isBusy} tabIndex={-1}>
        {changes.length === 0 ? (
          <p className="compare-empty" role="status">
            {hidden === null
              ? say("Nothing differs between {from} and {to}.", between)
              : say("Nothing else differs between {from} and {to}. {hidden}", {
                  ...between,
                  hidden,
                })}
          </p>
        ) : (
          <>
            <StepBar keys={keys} hidden={hidden} onStep={step} />
            <QuotedChanges onGo={goTo} />
            <div className="compare-body">
              <ComparedArticle />
              <ChangeStrip place={place} onGo={goTo} />
            </div>
          </>
        )}
      </div>
    </ComparingContext>
  );
}
