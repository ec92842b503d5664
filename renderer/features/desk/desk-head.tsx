import type { Ref } from "react";
import { say } from "../../../shared/words/say.ts";
import { Button } from "../../ui/button.tsx";
import { FilterIcon } from "../../ui/icons/filter-icon.tsx";
import { ImportIcon } from "../../ui/icons/import-icon.tsx";
import { PlusIcon } from "../../ui/icons/plus-icon.tsx";
import { PopoverButton } from "../../ui/popover-button.tsx";
import { SearchField } from "../../ui/search-field.tsx";
import { Tooltip } from "../../ui/tooltip.tsx";
import { ActiveFilters } from "./active-filters.tsx";
import { FilterForm } from "./filter-form.tsx";
import type { ListChoice } from "./list-choice.ts";
import { PartChips } from "./part-chips.tsx";
import { SavedFilters } from "./saved-filters.tsx";

/** As a person reads them. */
export interface DeskShortcuts {
  readonly search: string;
  readonly newDraft: string;
  readonly importFiles: string;
}

export interface DeskHeadProps {
  readonly choice: ListChoice;
  readonly onChoose: (choice: ListChoice) => void;
  /** How many drafts are shown; null while nobody knows. */
  readonly count: string | null;
  readonly onNew: () => void;
  readonly onImport: (files: readonly File[]) => void;
  readonly searchRef: Ref<HTMLInputElement>;
  readonly shortcuts: DeskShortcuts;
}

/** What stands above the list: search, filters, and where drafts come from. */
export function DeskHead(props: DeskHeadProps) {
  const { choice, onChoose, count, onNew, onImport, searchRef, shortcuts } = props;
  return (
    <div className="desk-head">
      <div className="desk-search">
        <SearchField
          label={say("Search drafts")}
          shortcut={shortcuts.search}
          inputRef={searchRef}
          value={choice.query}
          onChange={(query) => onChoose({ ...choice, query })}
        />
        <PopoverButton
          label={say("Filter and sort")}
          button={
            <Button square aria-label={say("Filter and sort")}>
              <FilterIcon />
            </Button>
          }
        >
          <FilterForm choice={choice} onChange={onChoose} />
        </PopoverButton>
      </div>
      <div className="desk-buttons">
        <Tooltip text={say("New draft")} shortcut={shortcuts.newDraft}>
          <Button onPress={onNew}>
            <PlusIcon /> {say("New draft")}
          </Button>
        </Tooltip>
        <Tooltip text={say("Import")} shortcut={shortcuts.importFiles}>
          <Button onPress={() => onImport([])}>
            <ImportIcon /> {say("Import")}
          </Button>
        </Tooltip>
      </div>
      <SavedFilters choice={choice} onChoose={onChoose} />
      <PartChips
        value={choice.part}
        onChange={(part) => onChoose({ ...choice, part })}
        count={count}
      />
      <ActiveFilters choice={choice} onChange={onChoose} />
    </div>
  );
}
