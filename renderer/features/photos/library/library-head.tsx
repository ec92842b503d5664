import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import { PHOTO_FILTERS, type PhotoFilter } from "../../../../shared/contract/library.ts";
import { say } from "../../../../shared/words/say.ts";
import { SearchField } from "../../../ui/search-field.tsx";
import { photoCount } from "../rights/rights-words.ts";
import { FILTER_NAMES } from "./filter-names.ts";

export interface LibraryHeadProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly filters: readonly PhotoFilter[];
  readonly onFilters: (filters: PhotoFilter[]) => void;
  /** How many are found; null while nobody knows. */
  readonly count: number | null;
}

/** What is searched for in the library, and how much was found. */
export function LibraryHead({ query, onQuery, filters, onFilters, count }: LibraryHeadProps) {
  return (
    <div className="library-head">
      <SearchField label={say("Search photos")} value={query} onChange={onQuery} autoFocus />
      <ToggleButtonGroup
        className="library-filters"
        aria-label={say("Show only")}
        selectionMode="multiple"
        selectedKeys={filters}
        onSelectionChange={(keys) => onFilters(PHOTO_FILTERS.filter((name) => keys.has(name)))}
      >
        {PHOTO_FILTERS.map((name) => (
          <ToggleButton key={name} id={name} className="library-filter">
            {FILTER_NAMES[name]}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <span className="library-count" role="status">
        {count === null ? "" : photoCount(count)}
      </span>
    </div>
  );
}
