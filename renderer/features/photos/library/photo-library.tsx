import { say } from "../../../../shared/words/say.ts";
import "../rights/rights.css";
import "./library.css";
import { useMemo, useState } from "react";
import type { Selection } from "react-aria-components";
import type { DraftId } from "../../../../shared/contract/ids.ts";
import type { PhotoFilter } from "../../../../shared/contract/library.ts";
import { useDeed } from "../../../bridge/use-deed.ts";
import { Alert } from "../../../ui/alert.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { LibraryHead } from "./library-head.tsx";
import { LibraryTable } from "./library-table.tsx";
import { PhotoGrid } from "./photo-grid.tsx";
import { SelectedPhotos } from "./selected-photos.tsx";
import { useLibrary } from "./use-library.ts";

export interface PhotoLibraryProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** Leads to a photo in a draft. */
  readonly onShow: (draft: DraftId, hash: string) => void;
}

/** Every photo of the desk: searched, looked through, and changed many at once. */
export function PhotoLibrary({ isOpen, ...props }: PhotoLibraryProps) {
  return isOpen ? <OpenLibrary {...props} /> : null;
}

function OpenLibrary({ onClose, onShow }: Omit<PhotoLibraryProps, "isOpen">) {
  const [query, setQuery] = useState("");
  const [filters, setFilters] = useState<PhotoFilter[]>([]);
  const [chosen, setChosen] = useState<Selection>(new Set());
  const search = useMemo(() => ({ query, filters }), [query, filters]);
  const { photos, problem } = useLibrary(search);
  const deed = useDeed();
  const [now] = useState(() => new Date());
  const selected = (photos ?? []).filter(({ hash }) => chosen === "all" || chosen.has(hash));
  const [isLaid, setIsLaid] = useState(false);
  const select = (hash: string) => setChosen(new Set([hash]));
  const failure = deed.problem ?? problem;
  return (
    <Dialog title={say("Photo library")} isOpen onClose={onClose} size="screen">
      <LibraryHead
        query={query}
        onQuery={setQuery}
        filters={filters}
        onFilters={setFilters}
        count={photos?.length ?? null}
      />
      {failure === null ? null : <Alert title={say("Problem")}>{failure.message}</Alert>}
      <div className="library-panes">
        {photos?.length === 0 ? (
          <p className="library-hint">{emptyWords(query !== "" || filters.length > 0)}</p>
        ) : (
          <PhotoGrid photos={photos ?? []} selected={chosen} onSelect={setChosen} now={now} />
        )}
        <section className="library-details" aria-label={say("Selected photos")}>
          <SelectedPhotos
            photos={selected}
            attempt={deed.run}
            isBusy={deed.busy}
            onShow={onShow}
            onSelect={select}
            onCompare={() => setIsLaid(true)}
          />
        </section>
      </div>
      {isLaid && selected.length > 0 ? (
        <LibraryTable
          photos={selected}
          onOpen={(hash) => {
            setIsLaid(false);
            select(hash);
          }}
          onClose={() => setIsLaid(false)}
        />
      ) : null}
    </Dialog>
  );
}

function emptyWords(isNarrowed: boolean): string {
  if (isNarrowed) return say("No photo is like that. Take a filter off, or search for less.");
  return say("This desk has no photos yet. Insert one into an article, and it stands here.");
}
