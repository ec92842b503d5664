import { Checkbox } from "react-aria-components";
import { STATUS_NAMES } from "../../../shared/article/status.ts";
import type { Hit, ListedDraft } from "../../../shared/contract/drafts.ts";
import { markTerms } from "../../../shared/text/in-context.ts";
import type { SearchTerm } from "../../../shared/text/search-query.ts";
import { say } from "../../../shared/words/say.ts";
import { Button } from "../../ui/button.tsx";
import { classNames } from "../../ui/class-names.ts";
import { GridListItem } from "../../ui/grid-list.tsx";
import { CheckIcon } from "../../ui/icons/check-icon.tsx";
import { MoreIcon } from "../../ui/icons/more-icon.tsx";
import { MarkedText } from "../../ui/marked-text.tsx";
import { Menu } from "../../ui/menu.tsx";
import { relativeTime } from "./relative-time.ts";
import type { RowDeed } from "./row-deeds.ts";
import { RowLength } from "./row-length.tsx";
import { RowMarks } from "./row-marks.tsx";
import { RowStep } from "./row-step.tsx";

export interface DraftRowProps {
  readonly row: ListedDraft;
  readonly isCurrent: boolean;
  readonly now: Date;
  /** What is searched for. */
  readonly terms: readonly SearchTerm[];
  readonly deeds: readonly RowDeed[];
  /** Whether its menu is open. */
  readonly menuOpen: boolean;
  readonly onMenu: (isOpen: boolean) => void;
}

/** One draft of the list: headline, status, words, person, time, marks, and what a search found. */
export function DraftListRow({ row, isCurrent, now, terms, deeds, ...menu }: DraftRowProps) {
  const headline = row.headline ?? say("Untitled");
  return (
    <GridListItem
      id={row.id}
      textValue={headline}
      className={classNames("desk-draft", isCurrent && "is-current")}
    >
      {/* A row of the grid does not take it. */}
      <div className="desk-draft-text" aria-current={isCurrent ? "true" : undefined}>
        <span
          className={classNames("desk-draft-headline", row.headline === null && "is-unset")}
          dir="auto"
        >
          {row.headline === null ? headline : <MarkedText parts={markTerms(headline, terms)} />}
        </span>
        {row.hit === null ? null : <HitLine hit={row.hit} />}
        <Facts row={row} now={now} />
      </div>
      <Checkbox
        slot="selection"
        className="desk-draft-check"
        aria-label={say("Select {headline}", { headline })}
      >
        <span className="ui-checkbox-box" aria-hidden="true">
          <CheckIcon />
        </span>
      </Checkbox>
      <Menu
        label={say("What to do with {headline}", { headline })}
        entries={deeds}
        isOpen={menu.menuOpen}
        onOpen={menu.onMenu}
      >
        <Button
          kind="quiet"
          size="small"
          square
          aria-label={say("More for {headline}", { headline })}
        >
          <MoreIcon />
        </Button>
      </Menu>
    </GridListItem>
  );
}

function Facts({ row, now }: { readonly row: ListedDraft; readonly now: Date }) {
  return (
    <span className="desk-draft-facts">
      <span className={classNames("desk-status", `is-${row.status}`)}>
        {STATUS_NAMES[row.status]}
      </span>
      {row.step === null ? null : <RowStep step={row.step} now={now} />}
      <RowMarks row={row} now={now} />
      <RowLength row={row} />
      {row.person === null ? null : (
        <span
          className="desk-draft-person"
          dir="auto"
          title={say("Changed last by {person}", { person: row.person })}
        >
          {row.person}
        </span>
      )}
      {row.assignedTo === null ? null : (
        <span
          className="desk-draft-assigned"
          title={say("Assigned to {assignedTo}", { assignedTo: row.assignedTo })}
        >
          <span aria-hidden="true">→ </span>
          <span className="ui-hidden">{say("Assigned to")} </span>
          <bdi>{row.assignedTo}</bdi>
        </span>
      )}
      <span>{relativeTime(row.updatedAt, now)}</span>
    </span>
  );
}

/** The words that a search found, with the field they stand in where it is not the body. */
function HitLine({ hit: { field, parts } }: { readonly hit: Hit }) {
  const name = FIELD_NAMES[field];
  return (
    <span className="desk-draft-hit" dir="auto">
      {name === null ? null : <span className="desk-draft-field">{name}: </span>}
      <MarkedText parts={parts} />
    </span>
  );
}

const FIELD_NAMES: Readonly<Record<Hit["field"], string | null>> = {
  body: null,
  dek: say("Dek"),
  captions: say("Caption"),
  credits: say("Credit"),
  byline: say("Byline"),
  slug: say("Slug"),
  tags: say("Tags"),
  labels: say("Kicker, dateline, section"),
};
