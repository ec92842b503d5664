import { useMemo, useRef } from "react";
import type { Version } from "../../../../shared/contract/versions.ts";
import type { ArticlePart } from "../../../../shared/restore/article-part.ts";
import { isMac, shownShortcut } from "../../../actions/shortcut.ts";
import { useDesk } from "../../../bridge/desk-context.ts";
import type { DraftSession } from "../../../bridge/session.ts";
import type { Deed } from "../../../bridge/use-deed.ts";
import { SlowProgress } from "../../../ui/slow-progress.tsx";
import { restoreVersionPart } from "../version-deeds.ts";
import { type Change, changesIn } from "./change-list.ts";
import { ComparedArticle } from "./compared-article.tsx";
import { stateName } from "./compared-states.ts";
import { ComparingContext } from "./comparing.ts";
import { StepBar } from "./step-bar.tsx";
import type { Compared } from "./use-comparison.ts";
import { type StepShortcuts, useSteps } from "./use-steps.ts";

export interface ComparisonProps {
  readonly session: DraftSession;
  readonly compared: Compared;
  /** What parts are restored from; undefined where none can be. */
  readonly version: Version | undefined;
  readonly deed: Deed;
  readonly shortcuts: StepShortcuts;
  readonly onCancel: () => void;
}

const NONE: readonly Change[] = [];

/** What was found, to be read from change to change. */
export function Comparison(props: ComparisonProps) {
  const { session, compared, version, deed, shortcuts, onCancel } = props;
  const { comparison, states, isBusy } = compared;
  const desk = useDesk();
  const place = useRef<HTMLDivElement>(null);
  const changes = useMemo(() => (comparison === null ? NONE : changesIn(comparison)), [comparison]);
  const { current, reach, step, keepPlace } = useSteps(place, changes, shortcuts);
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
  };
  const keys = {
    next: shownShortcut(shortcuts.next, isMac),
    previous: shownShortcut(shortcuts.previous, isMac),
  };
  return (
    <ComparingContext value={value}>
      <div ref={place} className="compare" aria-busy={isBusy} tabIndex={-1}>
        {changes.length === 0 ? (
          <p className="compare-empty" role="status">
            Nothing differs between {stateName(states.from)} and {stateName(states.to)}.
          </p>
        ) : (
          <>
            <StepBar keys={keys} onStep={step} />
            <ComparedArticle />
          </>
        )}
      </div>
    </ComparingContext>
  );
}
