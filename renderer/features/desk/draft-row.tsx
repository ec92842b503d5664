import { STATUS_NAMES } from "../../../shared/article/status.ts";
import type { DraftRow } from "../../../shared/contract/drafts.ts";
import { Button } from "../../ui/button.tsx";
import { classNames } from "../../ui/class-names.ts";
import { GridListItem } from "../../ui/grid-list.tsx";
import { MoreIcon } from "../../ui/icons/more-icon.tsx";
import { Menu } from "../../ui/menu.tsx";
import { relativeTime } from "./relative-time.ts";
import type { RowDeed } from "./row-deeds.ts";

export interface DraftRowProps {
  readonly row: DraftRow;
  readonly isCurrent: boolean;
  readonly now: Date;
  readonly deeds: readonly RowDeed[];
  /** Whether its menu is open. */
  readonly menuOpen: boolean;
  readonly onMenu: (isOpen: boolean) => void;
}

/** One draft of the list: headline, status, words, and when it was changed last. */
export function DraftListRow({ row, isCurrent, now, deeds, menuOpen, onMenu }: DraftRowProps) {
  const headline = row.headline ?? "Untitled";
  const time = relativeTime(row.updatedAt, now);
  return (
    <GridListItem
      id={row.id}
      textValue={headline}
      className={classNames("desk-draft", isCurrent && "is-current")}
    >
      {/* A row of the grid does not take it. */}
      <div className="desk-draft-text" aria-current={isCurrent ? "true" : undefined}>
        <span className={classNames("desk-draft-headline", row.headline === null && "is-unset")}>
          {headline}
        </span>
        <span className="desk-draft-facts">
          <span className={classNames("desk-status", `is-${row.status}`)}>
            {STATUS_NAMES[row.status]}
          </span>
          <span>{row.words === 1 ? "1 word" : `${row.words.toLocaleString("en")} words`}</span>
          <span>{time}</span>
        </span>
      </div>
      <Menu label={`What to do with ${headline}`} entries={deeds} isOpen={menuOpen} onOpen={onMenu}>
        <Button kind="quiet" size="small" square aria-label={`More for ${headline}`}>
          <MoreIcon />
        </Button>
      </Menu>
    </GridListItem>
  );
}
