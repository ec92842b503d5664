import "./desk-pane.css";
import { type DragEvent, type Ref, useState } from "react";
import { toProblem } from "../../../shared/contract/from-wire.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import type { Problem } from "../../../shared/contract/problem.ts";
import { Alert } from "../../ui/alert.tsx";
import { Button } from "../../ui/button.tsx";
import { classNames } from "../../ui/class-names.ts";
import { ImportIcon } from "../../ui/icons/import-icon.tsx";
import { PlusIcon } from "../../ui/icons/plus-icon.tsx";
import { SearchField } from "../../ui/search-field.tsx";
import type { DraftFilter } from "./draft-filter.ts";
import { DraftGrid } from "./draft-grid.tsx";
import { EmptyList } from "./empty-list.tsx";
import { FilterChips } from "./filter-chips.tsx";
import { useDraftList } from "./use-draft-list.ts";

export interface DeskPaneProps {
  readonly current: DraftId | null;
  readonly onOpen: (id: DraftId) => void;
  readonly onNew: () => void;
  /** With the files that were dropped on the list, or none to be asked for them. */
  readonly onImport: (files: readonly File[]) => void;
  readonly onProblem: (problem: Problem) => void;
  readonly searchRef: Ref<HTMLInputElement>;
  /** As a person reads them. */
  readonly shortcuts: { readonly search: string };
}

/** The desk's drafts: search, filters and list. Text files dropped here are imported. */
export function DeskPane(props: DeskPaneProps) {
  const { current, onOpen, onNew, onImport, onProblem, searchRef, shortcuts } = props;
  const [query, setQuery] = useState("");
  const [filter, setFilter] = useState<DraftFilter>("all");
  const list = useDraftList(query, filter);
  const drop = useFileDrop(onImport);
  const attempt = (deed: Promise<void>) => {
    deed.catch((error: unknown) => onProblem(toProblem(error)));
  };
  const count = list.rows === null ? null : `${list.rows.length}${list.hasMore ? "+" : ""}`;
  return (
    <div className={classNames("desk-pane", drop.isOver && "is-target")} {...drop.handlers}>
      <div className="desk-head">
        <SearchField
          label="Search drafts"
          shortcut={shortcuts.search}
          inputRef={searchRef}
          value={query}
          onChange={setQuery}
        />
        <div className="desk-buttons">
          <Button onPress={onNew}>
            <PlusIcon /> New draft
          </Button>
          <Button onPress={() => onImport([])}>
            <ImportIcon /> Import
          </Button>
        </div>
        <FilterChips value={filter} onChange={setFilter} count={count} />
      </div>
      {list.problem === null ? null : <Alert title="Problem">{list.problem.message}</Alert>}
      {list.rows?.length === 0 ? <EmptyList query={query} filter={filter} /> : null}
      {list.rows === null || list.rows.length === 0 ? null : (
        <DraftGrid
          rows={list.rows}
          current={current}
          onOpen={onOpen}
          attempt={attempt}
          onNearEnd={() => list.hasMore && list.readMore()}
        />
      )}
    </div>
  );
}

/** Takes files that are dragged in from outside; other drags are left alone. */
function useFileDrop(onFiles: (files: readonly File[]) => void) {
  const [isOver, setOver] = useState(false);
  const handlers = {
    onDragOver: (event: DragEvent) => {
      if (!event.dataTransfer.types.includes("Files")) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = "copy";
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      setOver(false);
      if (event.dataTransfer.files.length === 0) return;
      event.preventDefault();
      onFiles([...event.dataTransfer.files]);
    },
  };
  return { isOver, handlers };
}
