import { useEffect } from "react";
import type { DeskInfo, Person } from "../../shared/contract/desk.ts";
import type { ImportResult } from "../../shared/contract/imports.ts";
import { STEP_SHORTCUTS } from "../actions/compare-versions.ts";
import { KeyCard } from "../actions/key-card.tsx";
import { Palette } from "../actions/palette.tsx";
import { ShortcutsDialog } from "../actions/shortcuts-dialog.tsx";
import { StatusDialog } from "../actions/status-dialog.tsx";
import { useValue } from "../bridge/value.ts";
import { AboutDialog } from "../features/about/about-dialog.tsx";
import { BackupsDialog } from "../features/backups/backups-dialog.tsx";
import { ExportDialog } from "../features/export/export-dialog.tsx";
import { HandOverDialog } from "../features/hand-over/hand-over-dialog.tsx";
import { HelpDialog } from "../features/help/help-dialog.tsx";
import { ImportDialog } from "../features/import/import-dialog.tsx";
import { ProblemsDialog } from "../features/problems/problems-dialog.tsx";
import { SettingsDialog } from "../features/settings/settings-dialog.tsx";
import { CompareDialog } from "../features/versions/compare/compare-dialog.tsx";
import { welcome } from "./arrivals.ts";
import type { BarProps } from "./header.tsx";
import { opened, showChange } from "./imported-change.ts";
import { PhotoDialogs } from "./photo-dialogs.tsx";

export interface DialogsProps extends BarProps {
  readonly info: DeskInfo;
  /** Who writes here now. */
  readonly person: Person | null;
}

/** The dialogs of the screen; one at a time. */
export function Dialogs({ workplace, session, info, person }: DialogsProps) {
  const open = useValue(workplace.dialog);
  const dropped = useValue(workplace.dropped);
  const compared = useValue(workplace.compared);
  const chosen = useValue(workplace.chosen);
  const close = () => workplace.showDialog(null);
  const isOrphaned = open === "compare" && session === null;
  useEffect(() => {
    // The draft left the screen under it; the next one shall not open with a comparison.
    if (isOrphaned) workplace.showDialog(null);
  }, [isOrphaned, workplace]);
  const closeImport = () => {
    workplace.dropped.set([]);
    close();
  };
  const closeExport = () => {
    workplace.chosen.set([]);
    close();
  };
  const openImported = (drafts: ImportResult["drafts"]) => {
    const [only, second] = drafts;
    if (only === undefined || second !== undefined) return;
    if (only.bundle !== null) void welcome(workplace, only.bundle);
    else void workplace.openDraft(only.id);
  };
  return (
    <>
      <Palette isOpen={open === "palette"} workplace={workplace} />
      <ExportDialog
        isOpen={open === "export"}
        onClose={closeExport}
        session={session}
        chosen={chosen}
        info={info}
      />
      <HandOverDialog isOpen={open === "handOver"} onClose={close} session={session} info={info} />
      <ImportDialog
        isOpen={open === "import"}
        onClose={closeImport}
        session={session}
        files={dropped}
        onImported={openImported}
        onShow={(draft, place) => void showChange(workplace, draft, place)}
        opened={async (draft) => (await opened(workplace, draft))?.session ?? null}
      />
      {open === "compare" && session !== null ? (
        <CompareDialog
          key={session.id}
          session={session}
          from={compared}
          shortcuts={STEP_SHORTCUTS}
          onClose={close}
        />
      ) : null}
      <PhotoDialogs workplace={workplace} session={session} />
      <HelpDialog
        isOpen={open === "help"}
        onClose={close}
        onShortcuts={() => workplace.showDialog("shortcuts")}
      />
      <ShortcutsDialog
        isOpen={open === "shortcuts"}
        onClose={close}
        onPrint={() => workplace.showDialog("keyCard")}
      />
      <KeyCard isOpen={open === "keyCard"} onClose={close} />
      <AboutDialog isOpen={open === "about"} onClose={close} version={info.appVersion} />
      <BackupsDialog
        isOpen={open === "backups"}
        onClose={close}
        canRestore={info.canRestore}
        settled={async () => session?.settled()}
      />
      <SettingsDialog
        isOpen={open === "settings"}
        onClose={close}
        info={info}
        person={person}
        settled={async () => {
          await Promise.all(workplace.openDrafts.unsaved().map((draft) => draft.settled()));
        }}
        onBackups={() => workplace.showDialog("backups")}
      />
      <ProblemsDialog
        isOpen={open === "problems"}
        onClose={close}
        info={info}
        onBackups={() => workplace.showDialog("backups")}
      />
      <StatusDialog
        status={open === "draft" || open === "killed" ? open : null}
        desk={workplace.desk}
        session={session}
        onClose={close}
      />
    </>
  );
}
