import { type KeyboardEvent, type MouseEvent, type UIEvent, useState } from "react";
import { ListLayout, Virtualizer } from "react-aria-components";
import type { ListedDraft } from "../../../shared/contract/drafts.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import type { SearchTerm } from "../../../shared/text/search-query.ts";
import { say } from "../../../shared/words/say.ts";
import { useDesk } from "../../bridge/desk-context.ts";
import { classNames } from "../../ui/class-names.ts";
import { GridList } from "../../ui/grid-list.tsx";
import { binDraft, restoreDraft } from "./draft-deeds.ts";
import { DraftListRow } from "./draft-row.tsx";
import { rowDeeds } from "./row-deeds.ts";
import { useNow } from "./use-now.ts";
import type { DraftSelection } from "./use-selection.ts";

export interface DraftGridProps {
  readonly rows: readonly ListedDraft[];
  readonly selection: DraftSelection;
  /** What is searched for. */
  readonly terms: readonly SearchTerm[];
  readonly current: DraftId | null;
  readonly onOpen: (id: DraftId) => void;
  readonly onExport: (ids: readonly DraftId[]) => void;
  readonly onBeside: ((id: DraftId) => void) | null;
  readonly onHandOver: (id: DraftId) => void;
  readonly attempt: (deed: Promise<void>) => void;
  /** The end of the list is near. */
  readonly onNearEnd: () => void;
  /** The key that bins was pressed while drafts are selected. */
  readonly onBinSelected: () => void;
}

const NEAR_END_PX = 800;
const LAYOUT = { estimatedRowHeight: 66, gap: 2, padding: 10 };

export function DraftGrid(props: DraftGridProps) {
  const { rows, selection, terms, current, onOpen, attempt, onNearEnd, onBinSelected } = props;
  const { client } = useDesk();
  const now = useNow();
  const [menu, setMenu] = useState<string | null>(null);
  const rowOf = (target: EventTarget) =>
    target instanceof Element
      ? rows.find(({ id }) => id === target.closest("[data-key]")?.getAttribute("data-key"))
      : undefined;

  const deedsOf = (row: ListedDraft) =>
    rowDeeds(row, {
      client,
      attempt,
      onOpen: () => onOpen(row.id),
      onBeside:
        props.onBeside === null || row.id === current ? null : () => props.onBeside?.(row.id),
      onExport: () => props.onExport([row.id]),
      onHandOver: () => props.onHandOver(row.id),
    });
  const act = (id: unknown) => {
    const row = rows.find((candidate) => candidate.id === id);
    if (row === undefined) return;
    if (row.binnedAt === null) onOpen(row.id);
    else attempt(restoreDraft(client, row));
  };
  const binFocused = (event: KeyboardEvent) => {
    const row = rowOf(event.target);
    const isDelete = event.key === "Delete" || event.key === "Backspace";
    if (!isDelete || row === undefined || row.binnedAt !== null) return;
    event.preventDefault();
    if (selection.rows.length > 0) onBinSelected();
    else attempt(binDraft(client, row));
  };
  const openMenu = (event: MouseEvent) => {
    const row = rowOf(event.target);
    if (row === undefined) return;
    event.preventDefault();
    setMenu(row.id);
  };
  const nearEnd = ({ currentTarget: list }: UIEvent<HTMLElement>) => {
    const left = list.scrollHeight - list.scrollTop - list.clientHeight;
    if (left < NEAR_END_PX) onNearEnd();
  };

  return (
    <div
      className={classNames("desk-grid", selection.rows.length > 0 && "is-selecting")}
      role="presentation"
      onKeyDownCapture={binFocused}
      onPointerDownCapture={(event) => selection.press(event, rowOf(event.target))}
    >
      <Virtualizer layout={ListLayout} layoutOptions={LAYOUT}>
        <GridList<ListedDraft>
          aria-label={say("Drafts")}
          className="desk-list"
          items={rows}
          dependencies={[current, now, menu, terms]}
          selectionMode="multiple"
          selectedKeys={selection.keys}
          onSelectionChange={selection.set}
          onAction={act}
          onScroll={nearEnd}
          onContextMenu={openMenu}
        >
          {(row) => (
            <DraftListRow
              row={row}
              isCurrent={row.id === current}
              now={now}
              terms={terms}
              deeds={deedsOf(row)}
              menuOpen={menu === row.id}
              onMenu={(isOpen) => setMenu(isOpen ? row.id : null)}
            />
          )}
        </GridList>
      </Virtualizer>
    </div>
  );
}
