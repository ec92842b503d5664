import { useState } from "react";
import { Toolbar } from "react-aria-components";
import { STATUS_NAMES, STATUSES } from "../../../shared/article/status.ts";
import type { DraftRow } from "../../../shared/contract/drafts.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import { say } from "../../../shared/words/say.ts";
import { useDesk } from "../../bridge/desk-context.ts";
import { usePeople } from "../../bridge/use-people.ts";
import { Button } from "../../ui/button.tsx";
import { CloseIcon } from "../../ui/icons/close-icon.tsx";
import { Menu } from "../../ui/menu.tsx";
import { Progress } from "../../ui/progress.tsx";
import {
  assignDeed,
  type BulkDeed,
  binDeed,
  statusDeed,
  tagDeed,
  unbinDeed,
} from "./bulk-deeds.ts";
import { draftCount } from "./draft-count.ts";
import { KillDialog } from "./kill-dialog.tsx";
import { TagsDialog } from "./tags-dialog.tsx";
import type { Bulk, Running } from "./use-bulk.ts";

export interface SelectionBarProps {
  readonly rows: readonly DraftRow[];
  readonly onClear: () => void;
  readonly onExport: (ids: readonly DraftId[]) => void;
  /** The first as it is in the list, and the one below it. */
  readonly onCompare: (two: readonly [DraftRow, DraftRow]) => void;
  readonly bulk: Bulk;
}

/** What can be done with the drafts that are selected; progress while it is done. */
export function SelectionBar({ rows, onClear, onExport, onCompare, bulk }: SelectionBarProps) {
  const { client } = useDesk();
  const { running, run } = bulk;
  const [isTagging, setTagging] = useState(false);
  const [isKilling, setKilling] = useState(false);
  const { all: people } = usePeople();
  if (running !== null) return <RunningBar {...running} />;
  if (rows.length === 0) return null;
  const start = <Result,>(deed: BulkDeed<Result>) => void run(rows, deed);
  const isBin = rows.every(({ binnedAt }) => binnedAt !== null);
  return (
    <Toolbar className="desk-selection" aria-label={say("Selected drafts")}>
      <span className="desk-selection-count">
        {say("{draftCount} selected", { draftCount: draftCount(rows.length) })}
      </span>
      <Button
        kind="quiet"
        size="small"
        square
        aria-label={say("Clear the selection")}
        onPress={onClear}
      >
        <CloseIcon />
      </Button>
      {isBin ? (
        <Button size="small" onPress={() => start(unbinDeed(client))}>
          {say("Restore")}
        </Button>
      ) : (
        <>
          <Menu
            label={say("Status of the selected drafts")}
            entries={STATUSES.map((status) => ({
              id: status,
              label: STATUS_NAMES[status],
              isDanger: status === "killed",
              onPick: () =>
                status === "killed" ? setKilling(true) : start(statusDeed(client, status)),
            }))}
          >
            <Button size="small">{say("Status")}</Button>
          </Menu>
          <Button size="small" onPress={() => setTagging(true)}>
            {say("Tags")}
          </Button>
          <Menu
            label={say("Assign the selected drafts")}
            entries={[...people, null].map((person) => ({
              id: person?.id ?? "nobody",
              label: person?.name ?? say("Nobody"),
              onPick: () => start(assignDeed(client, person)),
            }))}
          >
            <Button size="small">{say("Assign")}</Button>
          </Menu>
          <Button size="small" onPress={() => onExport(rows.map(({ id }) => id))}>
            {say("Export")}
          </Button>
          <CompareTwo rows={rows} onCompare={onCompare} />
          <Button size="small" kind="danger" onPress={() => start(binDeed(client))}>
            {say("Bin")}
          </Button>
        </>
      )}
      <KillDialog
        isOpen={isKilling}
        count={rows.length}
        onClose={() => setKilling(false)}
        onKill={(reason) => start(statusDeed(client, "killed", reason))}
      />
      <TagsDialog
        isOpen={isTagging}
        count={rows.length}
        onClose={() => setTagging(false)}
        onDone={(change) => start(tagDeed(client, change))}
      />
    </Toolbar>
  );
}

function CompareTwo({ rows, onCompare }: Pick<SelectionBarProps, "rows" | "onCompare">) {
  const [one, other, third] = rows;
  if (one === undefined || other === undefined || third !== undefined) return null;
  return (
    <Button size="small" onPress={() => onCompare([one, other])}>
      {say("Compare")}
    </Button>
  );
}

function RunningBar({ label, done, total, cancel }: Running) {
  return (
    <div className="desk-selection">
      <Progress
        label={say("{label}: {done} of {total}", { label, done, total })}
        value={(100 * done) / total}
      />
      <Button size="small" onPress={cancel}>
        {say("Cancel")}
      </Button>
    </div>
  );
}
