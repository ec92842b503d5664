import { type PointerEvent, useCallback, useMemo, useRef, useState } from "react";
import type { Selection } from "react-aria-components";
import type { ListedDraft } from "../../../shared/contract/drafts.ts";

export interface DraftSelection {
  /** As the grid takes it. */
  readonly keys: Selection;
  readonly set: (keys: Selection) => void;
  /** Those of the rows that are selected. */
  readonly rows: readonly ListedDraft[];
  readonly clear: () => void;
  /** Ctrl, Cmd or Shift with a press begins a selection; the grid alone would open the draft. */
  readonly press: (event: PointerEvent, row: ListedDraft | undefined) => void;
}

const NOTHING: Selection = new Set();

/** Which drafts of the list are selected; `onAll` is told when every draft is meant. */
export function useSelection(
  rows: readonly ListedDraft[],
  current: string | null,
  onAll: () => void,
): DraftSelection {
  const [keys, setKeys] = useState(NOTHING);
  const anchor = useRef<string | null>(null);
  const selected = useMemo(
    () => (keys === "all" ? rows : rows.filter(({ id }) => keys.has(id))),
    [rows, keys],
  );
  const set = (chosen: Selection) => {
    setKeys(chosen);
    if (chosen === "all") onAll();
  };
  const press = (event: PointerEvent, row: ListedDraft | undefined) => {
    const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey);
    if (isPlain || event.button !== 0 || row === undefined || selected.length > 0) return;
    event.preventDefault();
    event.stopPropagation();
    set(new Set(event.shiftKey ? between(rows, anchor.current ?? current, row.id) : [row.id]));
    anchor.current = row.id;
  };
  const clear = useCallback(() => setKeys(NOTHING), []);
  return { keys, set, rows: selected, clear, press };
}

/** The ids from one row to another, whichever stands first; the second alone without a first. */
function between(rows: readonly ListedDraft[], from: string | null, to: string): string[] {
  const ids: string[] = rows.map(({ id }) => id);
  const start = from === null ? -1 : ids.indexOf(from);
  const end = ids.indexOf(to);
  if (start === -1) return [to];
  return ids.slice(Math.min(start, end), Math.max(start, end) + 1);
}
