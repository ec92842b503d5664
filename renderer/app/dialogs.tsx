import { useCallback, useEffect } from "react";
import type { DeskInfo, Person } from "../../shared/contract/desk.ts";
import type { ImportResult } from "../../shared/contract/imports.ts";
import type { Problem } from "../../shared/contract/problem.ts";
import { say } from "../../shared/words/say.ts";
import { STEP_SHORTCUTS } from "../actions/compare-versions.ts";
import { KeyCard } from "../actions/key-card.tsx";
import { Palette } from "../actions/palette.tsx";
import { ShortcutsDialog } from "../actions/shortcuts-dialog.tsx";
import { StatusDialog } from "../actions/status-dialog.tsx";
import { useValue } from "../bridge/value.ts";
import { idAtCaret } from "../editor/blocks/block-at.ts";
import { showToast } from "../ui/toast.tsx";
import { undoArrival, welcome } from "./arrivals.ts";
import { damagedDraft } from "./damaged-draft.ts";
import { DeskDialogs } from "./desk-dialogs.tsx";
import type { BarProps } from "./header.tsx";
import { opened, showChange } from "./imported-change.ts";
import { Later } from "./later.tsx";
import {
  aboutDialog,
  backupsDialog,
  compareDialog,
  deskFindDialog,
  exportDialog,
  handOverDialog,
  helpDialog,
  importDialog,
  photoLibrary,
  problemsDialog,
  recoverDialog,
  salvageQuestion,
  settingsDialog,
  timeTravelDialog,
  unlockDialog,
  whoWroteDialog,
} from "./later-parts.ts";
import { PhotoDialogs } from "./photo-dialogs.tsx";
import { showPhoto } from "./show-photo.ts";

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
  const travelled = useValue(workplace.travelled);
  const chosen = useValue(workplace.chosen);
  const close = () => workplace.showDialog(null);
  const unloaded = useCallback(
    (problem: Problem) => {
      workplace.showDialog(null);
      workplace.report(problem);
    },
    [workplace],
  );
  const isOrphaned = (open === "compare" || open === "timeTravel") && session === null;
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
      <DeskDialogs workplace={workplace} session={session} open={open} onUnloaded={unloaded} />
      <Palette isOpen={open === "palette"} workplace={workplace} />
      <Later
        part={exportDialog}
        onUnloaded={unloaded}
        isOpen={open === "export"}
        onClose={closeExport}
        session={session}
        chosen={chosen}
        info={info}
      />
      <Later
        part={deskFindDialog}
        onUnloaded={unloaded}
        isOpen={open === "deskFind"}
        onClose={close}
        onOpen={(id) => {
          close();
          void workplace.openDraft(id);
        }}
      />
      <Later
        part={handOverDialog}
        onUnloaded={unloaded}
        isOpen={open === "handOver"}
        onClose={close}
        session={session}
        info={info}
      />
      <Later
        part={importDialog}
        onUnloaded={unloaded}
        isOpen={open === "import"}
        onClose={closeImport}
        session={session}
        files={dropped}
        onImported={openImported}
        onUndo={(before) => void undoArrival(workplace, before)}
        onShow={(draft, place) => void showChange(workplace, draft, place)}
        opened={async (draft) => (await opened(workplace, draft))?.session ?? null}
      />
      {open === "compare" && session !== null ? (
        <Later
          part={compareDialog}
          key={session.id}
          onUnloaded={unloaded}
          session={session}
          asked={compared}
          shortcuts={STEP_SHORTCUTS}
          onClose={close}
        />
      ) : null}
      {open === "timeTravel" && session !== null ? (
        <Later
          part={timeTravelDialog}
          key={`travel ${session.id}`}
          onUnloaded={unloaded}
          session={session}
          place={travelled}
          onClose={close}
        />
      ) : null}
      {open === "whoWrote" && session !== null ? (
        <Later
          part={whoWroteDialog}
          key={`who ${session.id}`}
          onUnloaded={unloaded}
          session={session}
          block={workplace.editor === null ? null : idAtCaret(workplace.editor.state)}
          onGo={workplace.timeTravel}
          onClose={close}
        />
      ) : null}
      <PhotoDialogs workplace={workplace} session={session} onUnloaded={unloaded} />
      <Later
        part={helpDialog}
        onUnloaded={unloaded}
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
      <Later
        part={aboutDialog}
        onUnloaded={unloaded}
        isOpen={open === "about"}
        onClose={close}
        version={info.appVersion}
      />
      <Later
        part={photoLibrary}
        onUnloaded={unloaded}
        isOpen={open === "photoLibrary"}
        onClose={close}
        onShow={(draft, hash) => {
          close();
          void showPhoto(workplace, draft, hash);
        }}
      />
      <Later
        part={backupsDialog}
        onUnloaded={unloaded}
        isOpen={open === "backups"}
        onClose={close}
        canRestore={info.canRestore}
        settled={async () => session?.settled()}
      />
      <Later
        part={settingsDialog}
        onUnloaded={unloaded}
        isOpen={open === "settings"}
        onClose={close}
        info={info}
        person={person}
        settled={async () => {
          await Promise.all(workplace.openDrafts.unsaved().map((draft) => draft.settled()));
        }}
        onBackups={() => workplace.showDialog("backups")}
        onNewsroom={() => workplace.showDialog("newsroom")}
      />
      <Later
        part={problemsDialog}
        onUnloaded={unloaded}
        isOpen={open === "problems"}
        onClose={close}
        info={info}
        onBackups={() => workplace.showDialog("backups")}
      />
      {open === "unlock" ? <Unlock workplace={workplace} onUnloaded={unloaded} /> : null}
      {open === "salvage" ? (
        <Later
          part={salvageQuestion}
          onUnloaded={unloaded}
          canRestore={info.canRestore}
          onBackups={() => workplace.showDialog("backups")}
          onClose={close}
        />
      ) : null}
      {open === "recover" ? <Recover workplace={workplace} onUnloaded={unloaded} /> : null}
      <StatusDialog
        status={open === "draft" || open === "killed" ? open : null}
        desk={workplace.desk}
        session={session}
        onClose={close}
      />
    </>
  );
}

type LaterProps = Pick<DialogsProps, "workplace"> & { onUnloaded: (problem: Problem) => void };

/** For a hand-over that was opened from outside and is locked. */
function Unlock({ workplace, onUnloaded }: LaterProps) {
  const locked = useValue(workplace.locked);
  if (locked === null) return null;
  return (
    <Later
      part={unlockDialog}
      key={locked.path}
      onUnloaded={onUnloaded}
      {...locked}
      onClose={() => workplace.showDialog(null)}
      onOpened={(opened) => void welcome(workplace, opened)}
    />
  );
}

/** For the draft that the desk last refused to open. */
function Recover(props: LaterProps) {
  const { workplace, onUnloaded } = props;
  const draft = damagedDraft(useValue(workplace.problem));
  if (draft === null) return null;
  return (
    <Later
      part={recoverDialog}
      onUnloaded={onUnloaded}
      draft={draft}
      onClose={() => workplace.showDialog(null)}
      onBackups={() => workplace.showDialog("backups")}
      onRecovered={() => {
        workplace.showDialog(null);
        workplace.problem.set(null);
        void workplace.openDraft(draft);
        showToast({ text: say("The draft is recovered") });
      }}
    />
  );
}
