import type { Place } from "./link.ts";
import type { HelpPage } from "./pages.ts";

export interface PageListProps {
  readonly pages: readonly HelpPage[];
  /** The file of the page that is shown. */
  readonly current: string;
  readonly onGo: (place: Place) => void;
}

/** Every page of the help. */
export function PageList({ pages, current, onGo }: PageListProps) {
  return (
    <ol className="help-pages">
      {pages.map(({ file, title }) => (
        <li key={file}>
          <button
            type="button"
            className="help-entry"
            aria-current={file === current ? "page" : undefined}
            onClick={() => onGo({ file, anchor: null })}
          >
            {title}
          </button>
        </li>
      ))}
    </ol>
  );
}
