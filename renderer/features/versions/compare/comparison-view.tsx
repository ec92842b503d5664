import { useMemo, useRef } from "react";
import { hiddenSentence, hideIn } from "../../../../shared/compare/hide.ts";
import type { Version } from "../../../../shared/contract/versions.ts";
import type { ArticlePart } from "../../../../shared/restore/article-part.ts";
import { isMac, shownShortcut } from "../../../actions/shortcut.ts";
import { useDesk } from "../../../bridge/desk-context.ts";
import type { DraftSession } from "../../../bridge/session.ts";
import type { Deed } from "../../../bridge/use-deed.ts";
import { SlowProgress } from "../../../ui/slow-progress.tsx";
import { restoreVersionPart } from "../version-deeds.ts";
import { type Change, changesIn } from "./change-list.ts";
import { ChangeStrip } from "./change-strip.tsx";
import { ComparedArticle } from "./compared-article.tsx";
import { stateName } from "./compared-states.ts";
import { ComparingContext } from "./comparing.ts";
import { QuotedChanges } from "./quoted-changes.tsx";
import { StepBar } from "./step-bar.tsx";
import type { Compared } from "./use-comparison.ts";
import type { Look } from "./use-look.ts";
import { type StepShortcuts, useSteps } from "./use-steps.ts";

export interface ComparisonProps {
  readonly session: DraftSession;
  readonly compared: Compared;
  readonly look: Look;
  /** What parts are restored from; undefined where none can be. */
  readonly version: Version | undefined;
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
  const { session, compared, look, version, deed, shortcuts, onCancel } = props;
  const { states, isBusy } = compared;
  const plainer = usePlainer(compared.comparison, look);
  const comparison = plainer?.comparison ?? null;
  const desk = useDesk();
  const place = useRef<HTMLDivElement>(null);
  const changes = useMemo(() => (comparison === null ? NONE : changesIn(comparison)), [comparison]);
  const { current, reach, goTo, step, keepPlace } = useSteps(place, changes, shortcuts);
  const restore = (part: ArticlePart, index: number) => {
    if (version === undefined || deed.busy) return;
    void deed.run(async () => {
      keepPlace(index);
      try {
        await restoreVersionPart(desk, session, version, part);
      } catch (error) {
        keepPlace(null);
        throw error;
      }
    });
  };
  if (comparison === null || states === null) {
    return isBusy ? <SlowProgress label="Comparing the versions" onCancel={onCancel} /> : null;
  }
  const isFrom = version !== undefined && states.to === "now" && states.from === version.number;
  const value = {
    comparison,
    changes,
    current,
    onReach: reach,
    restore: isFrom ? restore : null,
    view: look.view,
    sideNames: { before: stateName(states.from), after: stateName(states.to) },
  };
  const hidden = plainer === null ? null : hiddenSentence(plainer.hidden);
  const keys = {
    next: shownShortcut(shortcuts.next, isMac),
    previous: shownShortcut(shortcuts.previous, isMac),
  };
  return (
    <ComparingContext value={value}>
      <div ref={place} className="compare" aria-busy={isBusy} tabIndex={-1}>
        {changes.length === 0 ? (
          <p className="compare-empty" role="status">
            Nothing {hidden === null ? "" : "else "}differs between {stateName(states.from)} and{" "}
            {stateName(states.to)}. {hidden}
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
