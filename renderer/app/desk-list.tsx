import type { DraftRow } from "../../shared/contract/drafts.ts";
import type { DraftId } from "../../shared/contract/ids.ts";
import { importDrafts } from "../actions/import-drafts.ts";
import { newDraft } from "../actions/new-draft.ts";
import { perform } from "../actions/perform.ts";
import { searchDrafts } from "../actions/search-drafts.ts";
import { useKeys } from "../actions/use-keys.ts";
import type { AppWorkplace } from "./create-workplace.ts";
import type { BarProps } from "./header.tsx";
import { Later } from "./later.tsx";
import { deskPane } from "./parts-beside.ts";
import { SEARCH_INPUT } from "./places.ts";

/** The desk's drafts, and what the screen does with those that are picked there. */
export function DeskList({ workplace, session }: BarProps) {
  const keys = useKeys();
  return (
    <Later
      part={deskPane}
      onUnloaded={workplace.report}
      current={session?.id ?? null}
      onOpen={(id: DraftId) => void workplace.openDraft(id)}
      onNew={() => void perform(newDraft, workplace)}
      onBeside={session === null ? null : (id: DraftId) => void workplace.beside.open(id)}
      {...doneWithDrafts(workplace)}
      onProblem={workplace.report}
      searchRef={SEARCH_INPUT}
      shortcuts={{
        search: keys(searchDrafts),
        newDraft: keys(newDraft),
        importFiles: keys(importDrafts),
      }}
    />
  );
}

/** What opens a dialog; one that is about the draft on the screen waits until that is there. */
function doneWithDrafts(workplace: AppWorkplace) {
  const withOpen = async (id: DraftId, deed: () => void) => {
    await workplace.openDraft(id);
    if (workplace.session?.id === id) deed();
  };
  return {
    onImport: (files: readonly File[]) => {
      workplace.dropped.set(files);
      workplace.showDialog("import");
    },
    onExport: (ids: readonly DraftId[]) => {
      workplace.chosen.set(ids);
      workplace.showDialog("export");
    },
    onHandOver: (id: DraftId) => void withOpen(id, () => workplace.showDialog("handOver")),
    onCompare: ([one, { id, headline }]: readonly [DraftRow, DraftRow]) =>
      void withOpen(one.id, () => workplace.compareVersions({ kind: "draft", id, headline })),
  };
}
