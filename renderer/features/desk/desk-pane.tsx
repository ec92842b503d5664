import { say } from "../../../shared/words/say.ts";
import "./desk-pane.css";
import { memo, type Ref, useCallback, useMemo, useState } from "react";
import type { DraftRow } from "../../../shared/contract/drafts.ts";
import { toProblem } from "../../../shared/contract/from-wire.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import type { Problem } from "../../../shared/contract/problem.ts";
import { searchTerms } from "../../../shared/text/search-query.ts";
import { useDesk } from "../../bridge/desk-context.ts";
import { Alert } from "../../ui/alert.tsx";
import { classNames } from "../../ui/class-names.ts";
import { keepVanished } from "../../ui/keep-focus.ts";
import { binDeed } from "./bulk-deeds.ts";
import { CatchingUp } from "./catching-up.tsx";
import { DeskHead, type DeskShortcuts } from "./desk-head.tsx";
import { DraftGrid } from "./draft-grid.tsx";
import { EmptyList } from "./empty-list.tsx";
import { type ListChoice, NO_FILTERS, WHOLE_DESK } from "./list-choice.ts";
import { SelectionBar } from "./selection-bar.tsx";
import { useBulk } from "./use-bulk.ts";
import { useDraftList } from "./use-draft-list.ts";
import { useFileDrop } from "./use-file-drop.ts";
import { useSelection } from "./use-selection.ts";

export interface DeskPaneProps {
  readonly current: DraftId | null;
  readonly onOpen: (id: DraftId) => void;
  readonly onNew: () => void;
  /** With the files that were dropped on the list, or none to be asked for them. */
  readonly onImport: (files: readonly File[]) => void;
  readonly onExport: (ids: readonly DraftId[]) => void;
  /** Null while no draft is open that another could stand beside. */
  readonly onBeside: ((id: DraftId) => void) | null;
  readonly onHandOver: (id: DraftId) => void;
  readonly onCompare: (two: readonly [DraftRow, DraftRow]) => void;
  readonly onProblem: (problem: Problem) => void;
  readonly searchRef: Ref<HTMLInputElement>;
  readonly shortcuts: DeskShortcuts;
}

/** The desk's drafts: search, filters and list. Text files dropped here are imported. */
export function DeskPane(props: DeskPaneProps) {
  const { current, onOpen, onExport, onProblem } = props;
  const { client } = useDesk();
  const [choice, setChoice] = useState(WHOLE_DESK);
  const list = useDraftList(choice);
  const rows = list.rows ?? [];
  const selection = useSelection(rows, current, list.readAll);
  const bulk = useBulk(onProblem);
  const terms = useMemo(() => searchTerms(choice.query), [choice.query]);
  const drop = useFileDrop(props.onImport);
  const attempt = (deed: Promise<void>) => {
    deed.catch((error: unknown) => onProblem(toProblem(error)));
  };
  const { clear } = selection;
  const choose = useCallback(
    (next: ListChoice) => {
      clear();
      setChoice(next);
    },
    [clear],
  );
  return (
    <div
      ref={keepVanished}
      className={classNames("desk-pane", drop.isOver && "is-target")}
      {...drop.handlers}
    >
      <Head {...props} choice={choice} onChoose={choose} count={countOf(list)} />
      {list.problem === null ? null : <Alert title={say("Problem")}>{list.problem.message}</Alert>}
      <CatchingUp />
      {list.rows?.length === 0 ? (
        <EmptyList choice={choice} onClearFilters={() => choose({ ...choice, ...NO_FILTERS })} />
      ) : null}
      {rows.length === 0 ? null : (
        <DraftGrid
          rows={rows}
          selection={selection}
          terms={terms}
          current={current}
          onOpen={onOpen}
          onExport={onExport}
          onBeside={props.onBeside}
          onHandOver={props.onHandOver}
          attempt={attempt}
          onNearEnd={() => list.hasMore && list.readMore()}
          onBinSelected={() => void bulk.run(selection.rows, binDeed(client))}
        />
      )}
      <SelectionBar
        rows={selection.rows}
        onClear={clear}
        onExport={onExport}
        onCompare={props.onCompare}
        bulk={bulk}
      />
    </div>
  );
}

// Not drawn again for each row that changes while somebody types.
const Head = memo(DeskHead);

function countOf({ rows, hasMore }: ReturnType<typeof useDraftList>): string | null {
  return rows === null ? null : `${rows.length}${hasMore ? "+" : ""}`;
}
